// Whether a build that takes over unchanged pages gives what a build from nothing gives, edit after edit.

import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../src/domain/iso-date.ts';
import { makeRandom } from '../bench/random.ts';
import { differences, digestFolder } from './digest-folder.ts';
import { editContent, editKinds } from './edit-content.ts';
import { runBuild } from './run-build.ts';

export interface CompareEditsOptions {
  readonly root: string;
  readonly content: string;
  /** Folder for contents and sites; the caller removes it. */
  readonly folder: string;
  readonly rounds: number;
  /** Edits of different kinds before each build. */
  readonly edits: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

export interface EditsTally {
  readonly made: readonly string[];
  /** Pages taken over and rendered in all builds but the first. */
  readonly taken: number;
  readonly rendered: number;
  /** Files that differ, each with its round; empty when all is well. */
  readonly differing: readonly string[];
}

const today = isoDate('2026-03-31');

/** Builds after each round of edits, once into the same folder and once into a new one, and compares all files. */
export async function compareEdits(options: CompareEditsOptions): Promise<EditsTally> {
  const { root, folder, rounds, edits, report } = options;
  const random = makeRandom(options.seed);
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  cpSync(options.content, content, { recursive: true });
  // What has once been published may change only with its correction; these edits bring none.
  rmSync(join(content, 'published.jsonl'), { force: true });
  const made: string[] = [];
  const differing: string[] = [];
  let [taken, rendered] = [0, 0];
  const build = async (out: string) => {
    const env = { HIEU_LUC_BUILD_DATE: today };
    const { status, printed } = await runBuild({ root, content, out, env });
    if (status !== 0) throw new Error(`The build failed:\n${printed}`);
    return { printed, digests: digestFolder(out) ?? new Map<string, string>() };
  };
  await build(join(folder, 'site'));
  for (let round = 1; round <= rounds; round += 1) {
    for (let count = 0; count < edits; count += 1) {
      const kind = editKinds[(round * edits + count) % editKinds.length]!;
      const files = editContent(content, kind, { random, today });
      report(`Lượt ${round}: ${kind}: ${files?.join(', ') ?? 'không có chỗ'}`);
      if (files !== null) made.push(kind);
    }
    const again = await build(join(folder, 'site'));
    const anew = await build(join(folder, `site-${round}`));
    const [, kept = '0', new_ = '0'] =
      /Giữ (\d+) trang không đổi, dựng lại (\d+) trang/.exec(again.printed) ?? [];
    taken += Number(kept);
    rendered += Number(new_);
    const found = differences(again.digests, anew.digests);
    report(`Lượt ${round}: giữ ${kept} trang, dựng lại ${new_}, ${found.length} tệp khác bản dựng từ đầu.`);
    differing.push(...found.map((path) => `${round}: ${path}`));
    rmSync(join(folder, `site-${round}`), { recursive: true, force: true });
  }
  return { made, taken, rendered, differing };
}
