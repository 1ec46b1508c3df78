import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withKnownDigests } from '../../src/site/known-digests.ts';

const { subtle } = globalThis.crypto;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = async (text: string) =>
  Buffer.from(await subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');

test('digests inside are those of the platform, empty or not, asked once or again', async () => {
  const texts = ['', 'văn bản', '', 'văn bản'];
  const found = await withKnownDigests(() => Promise.all(texts.map(digest)));
  expect(found).toEqual(texts.map(hash));
});

test('the digest of nothing is the same object the second time, that of a text is not', async () => {
  const ask = (size: number) => subtle.digest('SHA-256', new Uint8Array(size));
  const [first, second, one, other] = await withKnownDigests(async () => [
    await ask(0),
    await ask(0),
    await ask(1),
    await ask(1),
  ]);
  expect(first).toBe(second);
  expect(one).not.toBe(other);
});

test('afterwards, and after a failure, the platform answers again', async () => {
  const before = subtle.digest.toString();
  await expect(withKnownDigests(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(subtle.digest.toString()).toBe(before);
  expect(await digest('')).toBe(hash(''));
});
