// The examples of the page that documents the API, each in three languages. The JavaScript one is run when the page is
// built, on the very files that the build writes: what the page prints below it is what it printed.

import vm from 'node:vm';
import type { LegalDocument } from '../domain/document.ts';
import { apiFolder, type ApiContext } from '../export/api/context.ts';
import { apiFiles, apiFileText, type ApiFileName } from '../export/api/files.ts';
import { absoluteAddress } from './machine-address.ts';

export interface ApiExample {
  readonly id: string;
  readonly title: string;
  readonly shell: string;
  readonly javascript: string;
  readonly python: string;
}

/** The examples, about documents that the corpus holds; none for an empty corpus. */
export function apiExamples(context: ApiContext): readonly ApiExample[] {
  const ended = exampleDocument(context);
  if (ended === undefined) return [];
  const api = absoluteAddress(apiFolder);
  return [oneDocument(api, ended.id), countStates(api), whoActs(api, ended.id)];
}

/** The newest document that another one has ended, as a source states; else the newest of all. */
function exampleDocument({ catalog, validityOf }: ApiContext): LegalDocument | undefined {
  const newest = catalog.documents.filter(({ symbol }) => symbol !== null).toReversed();
  const ended = newest.find((document) => {
    const { state, cause } = validityOf(document);
    return state === 'ended' && cause.kind === 'relation' && cause.evidence === 'stated';
  });
  return ended ?? newest[0];
}

function oneDocument(api: string, id: string): ApiExample {
  const url = `${api}documents/${id}.json`;
  return {
    id: 'mot-van-ban',
    title: 'Một văn bản còn hiệu lực không, vì sao',
    shell: `curl -s ${url} |
  jq -r '.document | .symbol + ": " + .validity.label, .validity.sentence'`,
    javascript: `const answer = await fetch('${url}');
const { document } = await answer.json();
console.log(document.symbol + ': ' + document.validity.label);
console.log(document.validity.sentence);`,
    python: `import json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    document = json.load(answer)["document"]
print(document["symbol"] + ": " + document["validity"]["label"])
print(document["validity"]["sentence"])`,
  };
}

function countStates(api: string): ApiExample {
  const url = `${api}documents.json`;
  return {
    id: 'dem-theo-trang-thai',
    title: 'Đếm văn bản theo trạng thái vào ngày của dữ liệu',
    shell: `curl -s ${url} |
  jq -r '.about.dataDate, (.documents | group_by(.validity.label)[] | "\\(length) \\(.[0].validity.label)")'`,
    javascript: `const answer = await fetch('${url}');
const { about, documents } = await answer.json();
const groups = Object.groupBy(documents, ({ validity }) => validity.label);
console.log(about.dataDate);
for (const label of Object.keys(groups).sort()) console.log(groups[label].length + ' ' + label);`,
    python: `import collections, json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    data = json.load(answer)
counts = collections.Counter(one["validity"]["label"] for one in data["documents"])
print(data["about"]["dataDate"])
for label in sorted(counts):
    print(counts[label], label)`,
  };
}

function whoActs(api: string, id: string): ApiExample {
  const url = `${api}graph.json`;
  return {
    id: 'ai-tac-dong',
    title: 'Những văn bản tác động lên một văn bản, và căn cứ của từng quan hệ',
    shell: `curl -s ${url} |
  jq -r '.edges[] | select(.target == "${id}") | [.source, .verb, .evidence.grade] | join(" ")'`,
    javascript: `const answer = await fetch('${url}');
const { edges } = await answer.json();
for (const { source, verb, target, evidence } of edges) {
  if (target === '${id}') console.log([source, verb, evidence.grade].join(' '));
}`,
    python: `import json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    edges = json.load(answer)["edges"]
for edge in edges:
    if edge["target"] == "${id}":
        print(edge["source"], edge["verb"], edge["evidence"]["grade"])`,
  };
}

/** What the JavaScript of an example prints, line by line. Rejects when it fails or asks for what the API does not have. */
export async function runExample({ javascript }: ApiExample, context: ApiContext): Promise<string> {
  const lines: string[] = [];
  const sandbox = {
    console: { log: (line: string) => void lines.push(line) },
    fetch: (url: string) => Promise.resolve({ json: () => fileAt(url, context) }),
  };
  // The code comes from this file; the sandbox only keeps it to what a reader's program would have.
  await (vm.runInNewContext(`(async () => {${javascript}\n})()`, sandbox, {
    timeout: 5000,
  }) as Promise<void>);
  return lines.join('\n');
}

function fileAt(url: string, context: ApiContext): unknown {
  const path = url.slice(absoluteAddress(apiFolder).length);
  const [, id] = /^documents\/([^/]+)\.json$/.exec(path) ?? [];
  const names = Object.keys(apiFiles) as ApiFileName[];
  const name = id === undefined ? names.find((one) => apiFiles[one].path === path) : 'document';
  const text = name === undefined ? undefined : apiFileText(name, context, id);
  if (text === undefined) throw new Error(`the API has no file ${url}`);
  return JSON.parse(text);
}
