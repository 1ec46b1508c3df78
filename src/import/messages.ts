// Every sentence the importer says, in Vietnamese and English, from one table.

import { withoutControls } from '../text/visible-text.ts';

const messages = {
  written: { vi: 'đã ghi {file}', en: 'written {file}' },
  exists: { vi: 'đã có, bỏ qua: {file}', en: 'already there, skipped: {file}' },
  refused: { vi: 'bị từ chối: {reason}', en: 'refused: {reason}' },
  'duplicate-id': { vi: 'mã {id} đã gặp ở dòng {row}', en: 'id {id} was already on line {row}' },
  'bad-id': {
    vi: 'mã {id} không đúng dạng (chữ thường không dấu, số, gạch nối)',
    en: 'id {id} is malformed (lower-case ASCII, digits, hyphens)',
  },
  'unknown-type': { vi: 'không có loại văn bản {type}', en: 'unknown document type {type}' },
  'unknown-issuer': {
    vi: 'không có cơ quan ban hành "{issuer}" trong issuers.yaml',
    en: 'issuer "{issuer}" is not in issuers.yaml',
  },
  'bad-date': {
    vi: '{field}: {value} không phải ngày có thật (YYYY-MM-DD)',
    en: '{field}: {value} is not a real day (YYYY-MM-DD)',
  },
  'bad-verb': {
    vi: 'quan hệ {index}: không có động từ {verb}, bỏ',
    en: 'relation {index}: unknown verb {verb}, dropped',
  },
  'self-target': {
    vi: 'quan hệ {index}: văn bản trỏ vào chính nó, bỏ',
    en: 'relation {index}: points at itself, dropped',
  },
  'target-missing': {
    vi: 'quan hệ {index} ({verb}): không có văn bản đích {target}, ghi tên "{name}" (unlisted)',
    en: 'relation {index} ({verb}): no target {target}, kept by name "{name}" (unlisted)',
  },
  'target-nameless': {
    vi: 'quan hệ {index} ({verb}): không có văn bản đích {target}, cũng không có tên, bỏ',
    en: 'relation {index} ({verb}): no target {target} and no name, dropped',
  },
  'inferred-from-note': {
    vi: 'quan hệ {index}: ghi là suy ra, vì ghi chú nói "{note}"',
    en: 'relation {index}: marked inferred because its note says "{note}"',
  },
  'reason-written': {
    vi: 'quan hệ {index}: suy ra, lý do do máy ghi: {reason}',
    en: 'relation {index}: inferred, reason written by the importer: {reason}',
  },
  'bad-source-index': { vi: '{place}: không có nguồn số {index}', en: '{place}: there is no source {index}' },
  'expires-dropped': {
    vi: 'ngày hết hiệu lực {date}: quan hệ của {successor} là suy ra, không ghi ngày',
    en: 'expiry {date}: the relation of {successor} is inferred, no day written',
  },
  'expires-differs': {
    vi: 'ngày hết hiệu lực {date} khác ngày của {successor}: ghi vào quan hệ của văn bản ấy',
    en: 'expiry {date} differs from the dates of {successor}: written on that relation',
  },
  'unknown-topic': { vi: 'không có chủ đề {topic}, bỏ', en: 'unknown topic {topic}, dropped' },
  'no-topic': { vi: 'không còn chủ đề nào, cần biên tập', en: 'no topic left, an editor must choose one' },
  'points-merged': { vi: 'gộp ý "{from}" vào "{into}"', en: 'point "{from}" merged into "{into}"' },
  'point-dropped': {
    vi: 'bỏ ý chỉ lặp lại quan hệ: "{text}"',
    en: 'point dropped, it only repeats a relation: "{text}"',
  },
  'end-doubtful': {
    vi: 'dòng nói đã hết hiệu lực nhưng không văn bản nào thay thế: ghi thành điểm chưa thống nhất',
    en: 'the line says ended but nothing replaces it: written as a conflict',
  },
  'support-unread': {
    vi: 'nguồn {index}: không hiểu ghi chú "{text}"',
    en: 'source {index}: note not understood: "{text}"',
  },
  'unknown-document': {
    vi: 'không có văn bản {id} trong kho',
    en: 'there is no document {id} in the content',
  },
  'table-merged': { vi: 'gộp vào {file}', en: 'merged into {file}' },
  'rows-merged': { vi: 'gộp hàng "{from}" vào "{into}"', en: 'row "{from}" merged into "{into}"' },
  'kept-on-one-side': {
    vi: 'hàng "{topic}" nói giữ nguyên mà chỉ có một bên, cần biên tập',
    en: 'row "{topic}" says kept and tells one side only, an editor must decide',
  },
  'summary-comparisons': {
    vi: '{written} dòng bảng so sánh đã nhập, {skipped} bỏ qua, {refused} bị từ chối, {sources} nguồn mới',
    en: '{written} lines of tables imported, {skipped} skipped, {refused} refused, {sources} new sources',
  },
  summary: {
    vi: '{written} văn bản đã ghi, {skipped} bỏ qua, {refused} bị từ chối, {sources} nguồn mới',
    en: '{written} written, {skipped} skipped, {refused} refused, {sources} new sources',
  },
  unreadable: { vi: 'không nhập được {file}: {reason}', en: 'cannot import {file}: {reason}' },
  line: { vi: 'dòng {row}', en: 'line {row}' },
} as const satisfies Record<string, { vi: string; en: string }>;

export type MessageId = keyof typeof messages;
export type Language = 'vi' | 'en';
/** One thing to tell the editor; rendered only at the edge. */
export interface Notice {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A notice with its values. */
export function notice(id: MessageId, values: Notice['values'] = {}): Notice {
  return { id, values };
}

/**
 * The sentence of a notice in a language; a missing value shows as its own name. Values come from the file to import:
 * what a terminal would obey is left out.
 */
export function sentence({ id, values }: Notice, language: Language): string {
  return messages[id][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    withoutControls(String(values[name] ?? whole)),
  );
}
