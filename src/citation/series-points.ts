// Numbers and dates of central documents that public sources state: inside one term a series only rises, so they tell
// whether a number had been reached on a day. Data; the documents of the catalog are added to them.

/** `code`, `number`, date. Only documents with issuer code TW. */
export const seriesPoints: readonly (readonly [code: string, number: number, date: string])[] = [
  ['QĐ', 29, '1997-06-02'],
  ['QĐ', 31, '1997-10-01'],
  ['QĐ', 91, '2004-02-16'],
  ['QĐ', 57, '2007-05-03'],
  ['QĐ', 94, '2007-10-15'],
  ['QĐ', 216, '2009-04-01'],
  ['QĐ', 220, '2009-04-17'],
  ['QĐ', 47, '2011-11-01'],
  ['QĐ', 101, '2012-06-07'],
  ['QĐ', 181, '2013-03-30'],
  ['QĐ', 217, '2013-12-12'],
  ['QĐ', 244, '2014-06-09'],
  ['QĐ', 266, '2014-10-20'],
  ['QĐ', 29, '2016-07-25'],
  ['QĐ', 30, '2016-07-26'],
  ['QĐ', 55, '2016-12-19'],
  ['QĐ', 66, '2017-02-06'],
  ['QĐ', 99, '2017-10-03'],
  ['QĐ', 102, '2017-11-15'],
  ['QĐ', 124, '2018-02-02'],
  ['QĐ', 132, '2018-03-08'],
  ['QĐ', 205, '2019-09-23'],
  ['QĐ', 22, '2021-07-28'],
  ['QĐ', 37, '2021-10-25'],
  ['QĐ', 48, '2021-12-20'],
  ['QĐ', 58, '2022-02-08'],
  ['QĐ', 60, '2022-03-08'],
  ['QĐ', 69, '2022-07-06'],
  ['QĐ', 97, '2023-02-07'],
  ['QĐ', 114, '2023-07-11'],
  ['QĐ', 144, '2024-05-09'],
  ['QĐ', 232, '2025-01-20'],
  ['QĐ', 264, '2025-02-14'],
  ['QĐ', 294, '2025-05-26'],
  ['QĐ', 366, '2025-08-30'],
  ['QĐ', 399, '2026-01-09'],
  ['CT', 38, '2014-07-21'],
  ['CT', 39, '2014-08-18'],
  ['CT', 5, '2016-05-15'],
  ['CT', 35, '2019-05-30'],
  ['CT', 18, '2022-10-26'],
  ['CT', 45, '2025-04-14'],
  ['KL', 12, '2011-10-24'],
  ['KL', 100, '2014-08-18'],
  ['KL', 14, '2021-09-22'],
  ['KL', 21, '2021-10-25'],
  ['KL', 34, '2022-04-18'],
  ['KL', 54, '2023-05-09'],
  ['KL', 121, '2025-01-24'],
  ['KL', 198, '2025-10-08'],
  ['NQ', 57, '2024-12-22'],
  ['NQ', 68, '2025-05-04'],
];

/** Resolutions that carry the name of one plenum alone. Others share a plenum, so only their title picks them. */
export const plenumDocuments: readonly {
  readonly plenum: number;
  readonly term: string;
  readonly symbol: string;
  readonly date: string;
}[] = [
  { plenum: 4, term: 'XI', symbol: '12-NQ/TW', date: '2012-01-16' },
  { plenum: 4, term: 'XII', symbol: '04-NQ/TW', date: '2016-10-30' },
  // Kết luận 21-KL/TW is loosely called the resolution of this plenum.
  { plenum: 4, term: 'XIII', symbol: '21-KL/TW', date: '2021-10-25' },
];
