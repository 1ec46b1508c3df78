// Party instruments that are cited by name. Data: folded names and what follows them; a test per row.

import type { DocumentType } from '../domain/vocabulary.ts';

export interface NamedInstrument {
  /** Folded words, as they stand behind the type word or instead of it. */
  readonly name: string;
  readonly type: DocumentType;
  /** A capital letter is needed: the words are also used in general. */
  readonly capital: boolean;
}

export const namedInstruments: readonly NamedInstrument[] = [
  { name: 'dieu le dang cong san viet nam', type: 'dieu-le', capital: true },
  { name: 'dieu le dang', type: 'dieu-le', capital: true },
  { name: 'dieu le doan tncs ho chi minh', type: 'dieu-le', capital: true },
  { name: 'dieu le doan thanh nien cong san ho chi minh', type: 'dieu-le', capital: true },
  { name: 'dieu le cong doan viet nam', type: 'dieu-le', capital: true },
  { name: 'dieu le mat tran to quoc viet nam', type: 'dieu-le', capital: true },
  {
    name: 'cuong linh xay dung dat nuoc trong thoi ky qua do len chu nghia xa hoi',
    type: 'cuong-linh',
    capital: true,
  },
  { name: 'cuong linh chinh tri', type: 'cuong-linh', capital: true },
  { name: 'quy che bau cu trong dang', type: 'quy-che', capital: true },
  { name: 'quy che chat van trong dang', type: 'quy-che', capital: true },
  { name: 'quy che giam sat va phan bien xa hoi', type: 'quy-che', capital: true },
  { name: 'quy che bo nhiem can bo', type: 'quy-che', capital: true },
  { name: 'quy che cong tac dan van cua he thong chinh tri', type: 'quy-che', capital: true },
  { name: 'quy che quan ly thong nhat cac hoat dong doi ngoai', type: 'quy-che', capital: true },
  { name: 'quy che thuc hien dan chu o co so', type: 'quy-che', capital: true },
];

/** Quy chế that name the body whose they are: "Quy chế làm việc của Ủy ban Kiểm tra Trung ương khóa XII". */
export const bodyRules: readonly string[] = ['lam viec', 'hoat dong'];
