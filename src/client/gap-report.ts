// What a reader can copy or print to tell the keepers of this collection that something is missing. Nothing is sent.

export interface Gap {
  /** The question, as typed. */
  readonly query: string;
  /** What the page said about it. */
  readonly said: string;
  /** Filters in words: `Loại văn bản: Chỉ thị`. */
  readonly filters: readonly string[];
  /** Day asked about, dd/mm/yyyy. */
  readonly day: string;
  /** Day of the report, dd/mm/yyyy. */
  readonly today: string;
}

/** The report as lines of text, with room for what only the reader knows. */
export function gapReport({ query, said, filters, day, today }: Gap): string {
  const asked = query === '' ? [] : [`Đã tìm: ${query}`];
  const filtered = filters.length === 0 ? [] : [`Bộ lọc: ${filters.join('; ')}`];
  return [
    'Báo thiếu văn bản trong kho Hiệu lực',
    ...asked,
    ...filtered,
    `Áp dụng tại ngày: ${day}`,
    `Kết quả: ${said}`,
    `Ngày tìm: ${today}`,
    'Văn bản cần có (loại, số ký hiệu, ngày, cơ quan, trích yếu): …',
    'Nơi đã công bố (báo, trang thông tin, địa chỉ): …',
  ].join('\n');
}
