// Words that name a kind of document, as they stand in running text. Data: one row a word, a test per row.

import type { DocumentType } from '../domain/vocabulary.ts';

export interface TypeWord {
  /** Folded (no marks, lower case); a blank stands for any white space, or none (`quyđịnh` after a PDF). */
  readonly word: string;
  readonly type: DocumentType;
  /**
   * `noun`: hardly ever a verb. `verb`: also a verb or a common noun (kết luận 188 trường hợp), so a bare number behind it
   * needs more proof. `symbol-only`: a number alone never makes it a citation. `code`: an abbreviation, never a verb, but never before a
   * thing that may be counted either.
   */
  readonly use: 'noun' | 'verb' | 'code' | 'symbol-only';
}

export const typeWords: readonly TypeWord[] = [
  { word: 'nghi quyet lien tich', type: 'nghi-quyet', use: 'noun' },
  { word: 'nghi quyet', type: 'nghi-quyet', use: 'noun' },
  { word: 'chi thi', type: 'chi-thi', use: 'noun' },
  { word: 'thong bao ket luan', type: 'thong-bao-ket-luan', use: 'noun' },
  { word: 'thong bao', type: 'thong-bao', use: 'verb' },
  { word: 'ket luan', type: 'ket-luan', use: 'verb' },
  { word: 'quyet dinh', type: 'quyet-dinh', use: 'verb' },
  { word: 'quy dinh', type: 'quy-dinh', use: 'verb' },
  { word: 'qui dinh', type: 'quy-dinh', use: 'verb' },
  { word: 'quy che', type: 'quy-che', use: 'noun' },
  { word: 'qui che', type: 'quy-che', use: 'noun' },
  { word: 'quy trinh', type: 'quy-trinh', use: 'symbol-only' },
  { word: 'qui trinh', type: 'quy-trinh', use: 'symbol-only' },
  { word: 'thong tri', type: 'thong-tri', use: 'noun' },
  { word: 'thong tu lien tich', type: 'thong-tu', use: 'noun' },
  { word: 'thong tu', type: 'thong-tu', use: 'noun' },
  { word: 'huong dan', type: 'huong-dan', use: 'verb' },
  { word: 'bao cao', type: 'bao-cao', use: 'symbol-only' },
  { word: 'ke hoach hanh dong', type: 'ke-hoach', use: 'symbol-only' },
  { word: 'ke hoach', type: 'ke-hoach', use: 'verb' },
  { word: 'chuong trinh hanh dong', type: 'chuong-trinh', use: 'verb' },
  { word: 'chuong trinh cong tac', type: 'chuong-trinh', use: 'symbol-only' },
  { word: 'chuong trinh', type: 'chuong-trinh', use: 'symbol-only' },
  { word: 'to trinh', type: 'to-trinh', use: 'symbol-only' },
  { word: 'cong van', type: 'cong-van', use: 'noun' },
  { word: 'de an', type: 'de-an', use: 'symbol-only' },
  { word: 'phuong an', type: 'phuong-an', use: 'symbol-only' },
  { word: 'du an', type: 'du-an', use: 'symbol-only' },
  { word: 'nghi dinh', type: 'nghi-dinh', use: 'noun' },
  { word: 'bo luat', type: 'luat', use: 'symbol-only' },
  { word: 'luat', type: 'luat', use: 'symbol-only' },
  { word: 'phap lenh', type: 'phap-lenh', use: 'symbol-only' },
  { word: 'lenh', type: 'lenh', use: 'symbol-only' },
  { word: 'cong dien', type: 'cong-dien', use: 'noun' },
  { word: 'thong cao', type: 'thong-cao', use: 'symbol-only' },
  { word: 'bien ban', type: 'bien-ban', use: 'symbol-only' },
  { word: 'giay moi', type: 'giay-moi', use: 'symbol-only' },
  { word: 'loi keu goi', type: 'loi-keu-goi', use: 'symbol-only' },
  { word: 'quy hoach', type: 'quy-hoach', use: 'symbol-only' },
  { word: 'directive', type: 'chi-thi', use: 'symbol-only' },
  { word: 'regulation', type: 'quy-dinh', use: 'symbol-only' },
  { word: 'resolution', type: 'nghi-quyet', use: 'symbol-only' },
  { word: 'conclusion', type: 'ket-luan', use: 'symbol-only' },
  { word: 'decision', type: 'quyet-dinh', use: 'symbol-only' },
  { word: 'guidelines', type: 'huong-dan', use: 'symbol-only' },
  { word: 'guideline', type: 'huong-dan', use: 'symbol-only' },
  { word: 'guidance', type: 'huong-dan', use: 'symbol-only' },
  { word: 'instruction', type: 'huong-dan', use: 'symbol-only' },
  { word: 'decree', type: 'nghi-dinh', use: 'symbol-only' },
  { word: 'circular', type: 'thong-tu', use: 'symbol-only' },
  { word: 'announcement', type: 'thong-bao', use: 'symbol-only' },
];

/**
 * Codes that stand where a type word stands: "NQ 35", "QĐ 360-QĐ/TW". `alone`: also before a bare number; the others
 * stand for too many things (HD 1080, TT 16, KH 504).
 */
export const typeAbbreviations: readonly {
  readonly code: string;
  readonly type: DocumentType;
  readonly alone: boolean;
}[] = [
  { code: 'NQ', type: 'nghi-quyet', alone: true },
  { code: 'CT', type: 'chi-thi', alone: true },
  { code: 'KL', type: 'ket-luan', alone: true },
  { code: 'QĐ', type: 'quyet-dinh', alone: true },
  { code: 'QyĐ', type: 'quy-dinh', alone: false },
  { code: 'QĐi', type: 'quy-dinh', alone: false },
  { code: 'HD', type: 'huong-dan', alone: false },
  { code: 'TB', type: 'thong-bao', alone: false },
  { code: 'KH', type: 'ke-hoach', alone: false },
  { code: 'CTr', type: 'chuong-trinh', alone: false },
  { code: 'NĐ', type: 'nghi-dinh', alone: false },
  { code: 'TT', type: 'thong-tu', alone: false },
  { code: 'CV', type: 'cong-van', alone: false },
  { code: 'QC', type: 'quy-che', alone: false },
];
