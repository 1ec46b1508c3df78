// What this corpus is about, in the words that pages say around its data. Another corpus changes these and the lists of
// vocabulary.ts; bodies that only drafts and clippings name stand in citation/issuers.ts and citation/issuer-codes.ts.

export const corpusWords = {
  /**
   * Name that ids of feeds are made under (RFC 4151): no host, so that a site keeps its ids whatever its address, and
   * nobody else's. Another corpus takes another one, once, since readers of feeds see every entry anew when it changes.
   */
  feedAuthority: 'hieu-luc.invalid',
  /** Completes "tra cứu …", "… theo chuyên đề". */
  documents: 'văn bản của Đảng',
  /** Completes "Câu hỏi thường gặp …". */
  askedIn: 'trong công tác đảng',
  /** What a reader may type: a number as it is printed and as it comes from the fingers, words without and with marks. */
  examples: {
    symbol: '58-QĐ/TW',
    typed: '58 qd tw',
    plain: 'di nuoc ngoai',
    marked: 'bảo vệ chính trị nội bộ',
  },
  /** Shown above the issuers: what their codes do not tell; null when every body has a code of its own. */
  sharedCodes:
    'Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư dùng chung mã TW trong số ký hiệu; kho ghi cơ quan quyết định khi nguồn cho biết.' as
      string | null,
} as const;
