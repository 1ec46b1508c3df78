// What the pages that are no document say of themselves.

import { corpusWords } from '../../domain/corpus-words.ts';
import type { z } from 'zod';
import { audiences } from '../../domain/vocabulary.ts';
import { apiFolder, aboutFile, type ApiContext } from '../api/context.ts';
import { apiFiles, apiPath, catalogueFiles, type ApiFileName } from '../api/files.ts';
import type { sessionShape, situationShape } from '../api/training-shape.ts';
import type { JsonLdNode } from './context.ts';

export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The pages above it, the highest first, as name and address. */
  readonly crumbs: readonly { readonly name: string; readonly address: string }[];
  /** What the page is about, when that is a thing of its own. */
  readonly about: JsonLdNode | null;
}

/** Every page: what it is called, where it stands, what it is about. */
export function webPage(facts: PageFacts, context: ApiContext): JsonLdNode {
  const steps = [...facts.crumbs, { name: facts.title, address: facts.address }];
  return {
    '@type': 'WebPage',
    '@id': `${facts.address}#trang`,
    url: facts.address,
    name: facts.title,
    description: facts.about === null ? facts.description : null,
    inLanguage: 'vi',
    isPartOf: `${context.address('/')}#kho`,
    license: aboutFile(context).licenceUrl,
    dateModified: context.date,
    breadcrumb: facts.crumbs.length === 0 ? null : breadcrumbs(steps),
    mainEntity: facts.about,
  };
}

function breadcrumbs(steps: readonly { readonly name: string; readonly address: string }[]): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** The site, with the address its search answers at. */
export function webSite({ address }: ApiContext): JsonLdNode {
  return {
    '@type': 'WebSite',
    '@id': `${address('/')}#kho`,
    url: address('/'),
    name: 'Hiệu lực',
    inLanguage: 'vi',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address('/tra-cuu/')}?q={q}` },
      'query-input': 'required name=q',
    },
  };
}

/** The question of a situation. Its answer is an accepted one only while it stands; nothing is said when none does. */
export function question(situation: z.infer<typeof situationShape>): JsonLdNode {
  const { answer: chosen, answers, freshness } = situation;
  const answer = chosen === null ? undefined : answers[chosen];
  const node = answer && { '@type': 'Answer', text: answer.text, dateCreated: answer.writtenOn };
  return {
    '@type': 'Question',
    '@id': situation.page,
    name: situation.question,
    answerCount: answers.length,
    acceptedAnswer: freshness === 'stands' ? node : null,
    suggestedAnswer: freshness === 'uncertain' ? node : null,
  };
}

/** A session as something to learn from. */
export function learningResource(session: z.infer<typeof sessionShape>): JsonLdNode {
  return {
    '@type': 'LearningResource',
    '@id': session.page,
    name: session.title,
    description: session.summary,
    inLanguage: 'vi',
    learningResourceType: 'Chuyên đề tập huấn',
    teaches: session.aims,
    timeRequired: `PT${session.minutes}M`,
    dateCreated: session.writtenOn,
    audience: session.audience.map((key) => ({
      '@type': 'EducationalAudience',
      educationalRole: audiences[key].label,
    })),
  };
}

/** The data as a whole, for the page that documents them. */
export function dataset(context: ApiContext): JsonLdNode {
  const { address } = context;
  const about = aboutFile(context);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: address(path),
    encodingFormat,
  });
  const json = (Object.keys(apiFiles) as ApiFileName[]).filter((name) => name !== 'document');
  return {
    '@type': 'Dataset',
    '@id': address('/api/'),
    name: `Hiệu lực: ${corpusWords.documents} đã công bố, quan hệ và hiệu lực`,
    description: about.notice,
    inLanguage: 'vi',
    license: about.licenceUrl,
    version: about.version,
    dateModified: context.date,
    isAccessibleForFree: true,
    distribution: [
      ...json.map((name) => download(apiPath(name), 'application/json')),
      ...Object.values(catalogueFiles).map(({ path, mediaType }) =>
        download(`${apiFolder}${path}`, mediaType),
      ),
    ],
  };
}
