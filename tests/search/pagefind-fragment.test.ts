import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { readFragment } from '../../src/search/pagefind-fragment.ts';
import { nameFragments } from '../../src/site/name-fragments.ts';

test('fragments of the installed Pagefind are read and cut at their headings', async () => {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  await index!.addHTMLFile({
    url: '/van-ban/a/',
    content:
      '<html lang="vi"><body><h1>Quy định 01-QĐ/THU</h1><p>Mở đầu.</p><h2 id="dieu-1">Điều 1. Phạm vi</h2><p>Bảo vệ nội bộ – hết.</p><h2 id="dieu-2">Điều 2</h2><p>Thi hành.</p></body></html>',
  });
  const { files } = await index!.getFiles();
  await close();
  const fragments = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => ({ name: path, bytes: Uint8Array.from(content) }));
  expect([...nameFragments(fragments).keys()]).toEqual(['/van-ban/a/']);
  const { passages, meta } = await readFragment(fragments[0]!.bytes);
  expect(meta['title']).toBe('Quy định 01-QĐ/THU');
  expect(passages).toEqual([
    { anchor: '', heading: '', text: 'Quy định 01-QĐ/THU. Mở đầu.' },
    { anchor: 'dieu-1', heading: 'Điều 1. Phạm vi', text: 'Điều 1. Phạm vi. Bảo vệ nội bộ – hết.' },
    { anchor: 'dieu-2', heading: 'Điều 2', text: 'Điều 2. Thi hành.' },
  ]);
});

test('anything else is refused', async () => {
  const zipped = await new Response(
    new Blob(['{}']).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  await expect(readFragment(new Uint8Array(zipped))).rejects.toThrow('pagefind_dcd');
});
