import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const workflow = '.github/workflows/pages.yml';
const pipeline = '.gitlab-ci.yml';
const container = 'scripts/serve-config/Containerfile';

interface Job {
  readonly permissions?: Record<string, string>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe.each([workflow, pipeline, container, 'README.md', '.ci/run'])('%s', (file) => {
  const text = read(file);

  test('calls only scripts that package.json has', () => {
    const called = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(called.length + (text.match(/npm (?:test|start)/g) ?? []).length).toBeGreaterThan(0);
  });

  test('names only files of scripts/ that are there', () => {
    const named = [...text.matchAll(/\bscripts\/[\w./-]*\w/g)].map(([path]) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('needs no secret', () => {
    expect(text).not.toMatch(/secrets\.|TOKEN|PASSWORD/);
  });
});

describe('the workflow for GitHub', () => {
  const { permissions, jobs } = parse(read(workflow)) as { permissions: unknown; jobs: Record<string, Job> };

  test('may only read, and only the deployment may publish', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.entries(jobs).map(([name, job]) => [name, job.permissions])).toEqual([
      ['test', undefined],
      ['build', { contents: 'read', pages: 'read' }],
      ['deploy', { pages: 'write', 'id-token': 'write' }],
    ]);
  });

  test('uses only actions of GitHub, each with its major version', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  test('gives the build the address of the pages', () => {
    expect(read(workflow)).toContain('HIEU_LUC_SITE: ${{ steps.pages.outputs.origin }}');
    expect(read(workflow)).toContain('HIEU_LUC_BASE: ${{ steps.pages.outputs.base_path }}');
  });
});

test('the pipeline for GitLab publishes what it built, in the folder that GitLab looks for', () => {
  const { pages } = parse(read(pipeline)) as { pages: { script: string[]; artifacts: { paths: string[] } } };
  expect(pages.artifacts.paths).toEqual(['public']);
  expect(pages.script).toContain('rm -rf public && mv dist public');
});

test('the container file copies only what is in the repository, and nothing that was installed or built here', () => {
  const sources = [...read(container).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, all]) =>
    all!.split(' '),
  );
  expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  const ignored = read('.dockerignore').split('\n');
  expect(['.git', 'node_modules', 'dist'].filter((name) => !ignored.includes(name))).toEqual([]);
});
