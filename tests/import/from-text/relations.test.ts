import { describe, expect, test } from 'vitest';
import { told } from './clipping.ts';

type Row = readonly [text: string, ...expected: string[]];

function table(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
}

describe('each kind of phrase, with a document as its subject', () => {
  table([
    [
      'Quy định số 05-QĐ/THU, ngày 01/02/2025 của Đảng ủy Thử Nghiệm về công tác thử thay thế Quy định số 03-QĐ/THU, ngày 04/5/2020.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
    [
      'Quy định số 05-QĐ/THU (thay Quy định số 03-QĐ/THU) có nhiều điểm mới.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
    ['Kết luận số 05-KL/THU thay cho Kết luận số 03-KL/THU.', '! 05-KL/THU supersedes 03-KL/THU'],
    [
      'Quy định số 05-QĐ/THU thay thế một phần Quy định số 03-QĐ/THU.',
      '! 05-QĐ/THU supersedes-part 03-QĐ/THU (một phần)',
    ],
    [
      'Quyết định số 06-QĐ/THU, ngày 1/3/2025 sửa đổi, bổ sung khoản 2 Điều 5 Quy định số 05-QĐ/THU.',
      '! 06-QĐ/THU amends 05-QĐ/THU (khoản 2 Điều 5)',
    ],
    [
      'Quyết định số 06-QĐ/THU về sửa đổi, bổ sung một số điều của Quy định số 05-QĐ/THU.',
      '! 06-QĐ/THU amends 05-QĐ/THU',
    ],
    [
      'Kết luận số 07-KL/THU bãi bỏ Điều 4 Quy định số 05-QĐ/THU kể từ ngày 01/7/2025.',
      '! 07-KL/THU repeals 05-QĐ/THU (Điều 4) (2025-07-01)',
    ],
    ['Kết luận số 08-KL/THU chấm dứt hiệu lực Chỉ thị số 02-CT/THU.', '! 08-KL/THU repeals 02-CT/THU'],
    ['Kết luận số 08-KL/THU kết thúc thực hiện Chỉ thị số 02-CT/THU.', '! 08-KL/THU repeals 02-CT/THU'],
    ['Thông báo số 15-TB/THU đính chính Quy định số 05-QĐ/THU.', '! 15-TB/THU corrects 05-QĐ/THU'],
    [
      'Hướng dẫn số 11-HD/THU, ngày 5/5/2025 hướng dẫn thực hiện một số nội dung Quy định số 05-QĐ/THU.',
      '! 11-HD/THU guides 05-QĐ/THU',
    ],
    ['Hướng dẫn số 11-HD/THU thực hiện Quy định số 05-QĐ/THU.', '! 11-HD/THU guides 05-QĐ/THU'],
    ['Quy định số 05-QĐ/THU căn cứ Kết luận số 08-KL/THU.', '! 05-QĐ/THU based-on 08-KL/THU'],
    ['Quy định số 05-QĐ/THU về thi hành Quy chế số 02-QC/THU.', '! 05-QĐ/THU based-on 02-QC/THU'],
    ['Quy định số 05-QĐ/THU được ban hành theo Kết luận số 08-KL/THU.', '! 05-QĐ/THU based-on 08-KL/THU'],
    [
      'Kế hoạch số 12-KH/THU triển khai Chỉ thị số 02-CT/THU và Kết luận số 08-KL/THU.',
      '! 12-KH/THU implements 02-CT/THU',
      '! 12-KH/THU implements 08-KL/THU',
    ],
    ['Quy định số 05-QĐ/THU cụ thể hóa Nghị quyết số 10-NQ/THU.', '! 05-QĐ/THU implements 10-NQ/THU'],
    ['Nghị định số 73/2023/NĐ-CP thể chế hóa Kết luận số 08-KL/THU.', '! 73/2023/NĐ-CP implements 08-KL/THU'],
    [
      'Kết luận số 13-KL/THU về tiếp tục thực hiện Nghị quyết số 10-NQ/THU.',
      '! 13-KL/THU continues 10-NQ/THU',
    ],
    [
      'Kết luận số 13-KL/THU tổng kết 10 năm thực hiện Nghị quyết số 10-NQ/THU.',
      '! 13-KL/THU concludes 10-NQ/THU',
    ],
    [
      'Quyết định số 14-QĐ/THU ban hành Quy chế làm việc của Ban Thử.',
      '! 14-QĐ/THU promulgates «Quy chế làm việc của Ban Thử»',
    ],
    [
      'Quy chế làm việc của Ban Thử ban hành kèm theo Quyết định số 14-QĐ/THU, ngày 3/3/2025.',
      '! 14-QĐ/THU promulgates «Quy chế làm việc của Ban Thử»',
    ],
  ]);
});

describe('the direction follows the grammar', () => {
  table([
    ['Quy định số 03-QĐ/THU được thay thế bằng Quy định số 05-QĐ/THU.', '! 05-QĐ/THU supersedes 03-QĐ/THU'],
    [
      'Quy định số 05-QĐ/THU đã được sửa đổi, bổ sung theo Quyết định số 06-QĐ/THU.',
      '! 06-QĐ/THU amends 05-QĐ/THU',
    ],
    [
      'Quy định số 05-QĐ/THU được ban hành thay thế Quy định số 03-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
    ['Quy định số 07-QĐ/THU hết hiệu lực theo Kết luận số 02-KL/THU.', '! 02-KL/THU repeals 07-QĐ/THU'],
    [
      'Quy định số 03-QĐ/THU hết hiệu lực kể từ ngày Quy định số 05-QĐ/THU có hiệu lực.',
      '? 05-QĐ/THU repeals 03-QĐ/THU ended-when',
    ],
    ['Quy định số 03-QĐ/THU đã hết hiệu lực.', '? - repeals 03-QĐ/THU no-actor'],
    ['Quy định số 05-QĐ/THU đã được thay thế.', '? - supersedes 05-QĐ/THU no-actor'],
    [
      'Đảng ủy vừa ban hành Quy định số 05-QĐ/THU ngày 1/2/2025. Quy định này thay thế Quy định số 03-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
    [
      'Theo Quy định số 05-QĐ/THU, Ban Thử thay thế Quyết định số 03-QĐ/THU.',
      '? - based-on 05-QĐ/THU event',
      '? - supersedes 03-QĐ/THU no-actor',
    ],
    [
      'Quy định số 05-QĐ/THU gồm 5 chương, 20 điều, thay thế Quy định số 03-QĐ/THU.',
      '? 05-QĐ/THU supersedes 03-QĐ/THU far-subject',
    ],
    [
      'Quy định số 05-QĐ/THU về những việc đảng viên không được làm thay thế Quy định số 03-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
  ]);
});

describe('lists and acts that share their subject', () => {
  table([
    [
      'Quy định số 05-QĐ/THU thay thế các Quy định số 01, 02 và 03-QĐ/THU.',
      '! 05-QĐ/THU supersedes 01-QĐ/THU',
      '! 05-QĐ/THU supersedes 02-QĐ/THU',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
    [
      'Các Quy định số 01-QĐ/THU, 02-QĐ/THU và 03-QĐ/THU đã bị bãi bỏ theo Quyết định số 09-QĐ/THU.',
      '! 09-QĐ/THU repeals 01-QĐ/THU',
      '! 09-QĐ/THU repeals 02-QĐ/THU',
      '! 09-QĐ/THU repeals 03-QĐ/THU',
    ],
    [
      'Quy định số 05-QĐ/THU thay thế các quy định: Quy định số 01-QĐ/THU, Quy định số 02-QĐ/THU.',
      '! 05-QĐ/THU supersedes 01-QĐ/THU',
      '! 05-QĐ/THU supersedes 02-QĐ/THU',
    ],
    [
      'Quy định số 05-QĐ/THU thay thế các văn bản sau:\n- Quy định số 01-QĐ/THU, ngày 1/2/2020;\n- Kết luận số 04-KL/THU, ngày 3/4/2021.',
      '! 05-QĐ/THU supersedes 01-QĐ/THU',
      '! 05-QĐ/THU supersedes 04-KL/THU',
    ],
    [
      'Quy định số 05-QĐ/THU thay thế Quy định số 03-QĐ/THU và sửa đổi Quy định số 02-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
      '! 05-QĐ/THU amends 02-QĐ/THU',
    ],
    [
      'Quy định số 05-QĐ/THU thay thế Quy định số 03-QĐ/THU, sửa đổi Quy định số 02-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
      '? 05-QĐ/THU amends 02-QĐ/THU two-readings',
    ],
    [
      'Quy định số 05-QĐ/THU thay thế Quy định số 03-QĐ/THU; Quy định số 06-QĐ/THU thay thế Quy định số 04-QĐ/THU.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
      '! 06-QĐ/THU supersedes 04-QĐ/THU',
    ],
    [
      'Kết luận số 45-KL/THU về thực hiện Kết luận số 54-KL/THU, ngày 9-5-2023 về tiếp tục thực hiện Quyết định số 99-QĐ/THU.',
      '! 45-KL/THU implements 54-KL/THU',
      '! 54-KL/THU continues 99-QĐ/THU',
    ],
  ]);
});

describe('negations, plans, purposes and questions are never sure', () => {
  const act = 'Quy định số 03-QĐ/THU';
  test.each([
    [`Quy định số 05-QĐ/THU không thay thế ${act}.`, 'negated'],
    [`Quy định số 05-QĐ/THU chưa thay thế ${act}.`, 'negated'],
    [`Thông tin Quy định số 05-QĐ/THU thay thế ${act} là không đúng.`, 'negated'],
    [`Quy định số 05-QĐ/THU sẽ thay thế ${act}.`, 'planned'],
    [`Quy định số 05-QĐ/THU dự kiến thay thế ${act}.`, 'planned'],
    [`Dự thảo Quy định số 05-QĐ/THU thay thế ${act}.`, 'planned'],
    [`Nếu Quy định số 05-QĐ/THU thay thế ${act} thì phải rà soát.`, 'planned'],
    [`Ban Thử ban hành Quy định số 05-QĐ/THU để thay thế ${act}.`, 'purpose'],
    [`Quy định số 05-QĐ/THU có thay thế ${act} không?`, 'question'],
    [`Quyết định số 05-QĐ/THU sửa đổi hoặc bãi bỏ ${act}.`, 'two-verbs'],
  ])('%s', (text, doubt) => {
    const lines = told(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\?/);
    expect(lines[0]).toContain(doubt);
  });

  table([
    ['Ban Thử kiến nghị thay thế Quy định số 03-QĐ/THU.', '? - supersedes 03-QĐ/THU planned,no-actor'],
    [
      'Quy định số 05-QĐ/THU không chỉ thay thế Quy định số 03-QĐ/THU mà còn mở rộng đối tượng.',
      '! 05-QĐ/THU supersedes 03-QĐ/THU',
    ],
  ]);
});

describe('events and bodies only mention documents', () => {
  table([
    ['Hội nghị quán triệt, triển khai Chỉ thị số 02-CT/THU.', '? - implements 02-CT/THU event'],
    ['Ban Thử sơ kết 5 năm thực hiện Nghị quyết số 10-NQ/THU.', '? - concludes 10-NQ/THU event'],
    ['Căn cứ Kết luận số 08-KL/THU, ngày 2/2/2025; Ban Thử họp.', '? - based-on 08-KL/THU event'],
    ['Công tác này gắn với Chỉ thị số 02-CT/THU.', '? - cites 02-CT/THU event'],
    [
      'Tiếp tục thực hiện tốt Quy chế phối hợp giữa các ban.',
      '? - continues «Quy chế phối hợp giữa các ban» event,no-number',
    ],
  ]);

  test.each([
    'Quy định số 05-QĐ/THU quy định 19 hành vi.',
    'Ban Thử đã ban hành Chỉ thị số 02-CT/THU.',
    'Ban Thử hướng dẫn các đảng ủy kiểm điểm cuối năm.',
    'Cán bộ mới được thay thế chưa nhiều kinh nghiệm.',
    'Các văn bản trước đây trái với Quy định số 05-QĐ/THU đều bãi bỏ.',
    'Quyết định số 05-QĐ/THU phù hợp tình hình mới.',
  ])('nothing is read in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
