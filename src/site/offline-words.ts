// What is kept for use without a network, in words.

import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import type { SaveFailure } from './offline-list.ts';

export type OfflineState =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unsaved'; readonly savesData: boolean }
  | { readonly kind: 'saving'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: SaveFailure }
  | {
      readonly kind: 'saved';
      readonly pages: number;
      readonly bytes: number;
      readonly builtOn: IsoDate;
      readonly all: boolean;
      /** Why a newer build could not be saved. */
      readonly update?: SaveFailure;
    };

const reasons: Readonly<Record<SaveFailure, string>> = {
  'no-room': 'trình duyệt không còn đủ chỗ',
  'too-large': 'kho lớn nên không tự lưu; hãy bấm nút lưu nếu muốn',
  changed: 'máy chủ đang đổi sang bản dựng khác; lần mở trang sau sẽ thử lại',
  unreachable: 'mất kết nối giữa chừng; lần mở trang sau sẽ lưu tiếp phần còn thiếu',
};

/** The state as one or two sentences. */
export function offlineSentence(state: OfflineState): string {
  switch (state.kind) {
    case 'impossible':
      return 'Trình duyệt không lưu được trang từ địa chỉ này: cần địa chỉ https, hoặc http trên chính máy này, và trình duyệt cho phép lưu.';
    case 'refused':
      return 'Chưa lưu gì trên máy này, theo lựa chọn của bạn. Trang sẽ không tự lưu cho tới khi bạn bấm nút lưu.';
    case 'unsaved':
      return state.savesData
        ? 'Chưa lưu: trình duyệt đang ở chế độ tiết kiệm dữ liệu. Bấm nút lưu nếu muốn.'
        : 'Chưa lưu. Trang tự lưu sau khi mở xong; có thể mất vài phút khi mạng chậm.';
    case 'saving':
      return `Đang lưu: ${count(state.done)} trong ${count(state.total)} tệp.`;
    case 'failed':
      return `Chưa lưu được: ${reasons[state.reason]}.`;
    case 'saved': {
      const what = `Đã lưu ${count(state.pages)} trang, ${megabytes(state.bytes)} MB, bản dựng ngày ${formatDate(state.builtOn)}`;
      const rest = state.all ? ', gồm cả dữ liệu từng văn bản cho chương trình' : '';
      const update =
        state.update === undefined ? '' : ` Có bản dựng khác nhưng chưa lưu được: ${reasons[state.update]}.`;
      return `${what}${rest}. Mọi trang dùng được khi không có mạng.${update}`;
    }
  }
}

function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace('.', ',');
}
