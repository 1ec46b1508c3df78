// All checks, in the order of the guide for editors: the file, its fields, its facts, its relations, what was written
// from it, its evidence, its text.

import type { Check } from './check.ts';
import { answerStandsToday } from './answer-stands-today.ts';
import { basisBelongsToALine } from './basis-belongs-to-a-line.ts';
import { changedFactHasItsCorrection } from './changed-fact-has-its-correction.ts';
import { citationResolves } from './citation-resolves.ts';
import { comparisonJoinsDocuments } from './comparison-joins-documents.ts';
import { comparisonRowsCiteBothSides } from './comparison-rows-cite-both-sides.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { effectDatesAgreeWithRelations } from './effect-dates-agree-with-relations.ts';
import { evidenceNamesKnownSource } from './evidence-names-known-source.ts';
import { fileInYearFolder } from './file-in-year-folder.ts';
import { fileIsInAKnownPlace } from './file-is-in-a-known-place.ts';
import { fileIsReadableText } from './file-is-readable-text.ts';
import { fileNameMatchesId } from './file-name-matches-id.ts';
import { frontMatterFitsSchema } from './front-matter-fits-schema.ts';
import { idUnique } from './id-unique.ts';
import { inferredHasReason } from './inferred-has-reason.ts';
import { linkTargetExists } from './link-target-exists.ts';
import { namesStandInAllowedFields } from './names-stand-in-allowed-fields.ts';
import { noDerivedFields } from './no-derived-fields.ts';
import { noDoubleFullSuccessorWithoutSplit } from './no-double-full-successor-without-split.ts';
import { noSecurityMarking } from './no-security-marking.ts';
import { noSupersessionCycle } from './no-supersession-cycle.ts';
import { outlineFollowsTheOrder } from './outline-follows-the-order.ts';
import { pointIdsUnique } from './point-ids-unique.ts';
import { publicContentHasNoPersonalData } from './public-content-has-no-personal-data.ts';
import { questionsAreWellPut } from './questions-are-well-put.ts';
import { redirectResolves } from './redirect-resolves.ts';
import { relationTargetExists } from './relation-target-exists.ts';
import { relationWrittenOnTheNewerSide } from './relation-written-on-the-newer-side.ts';
import { relationWrittenOnce } from './relation-written-once.ts';
import { relationsAndDatesHaveEvidence } from './relations-and-dates-have-evidence.ts';
import { reportedDocumentHasNoText } from './reported-document-has-no-text.ts';
import { reviewedWithinAYear } from './reviewed-within-a-year.ts';
import { secondDeathIsNoted } from './second-death-is-noted.ts';
import { sessionStandsToday } from './session-stands-today.ts';
import { situationCanBeFound } from './situation-can-be-found.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { successorNotBeforeItsTarget } from './successor-not-before-its-target.ts';
import { successorNotFromLowerBody } from './successor-not-from-lower-body.ts';
import { symbolMatchesTypeAndIssuer } from './symbol-matches-type-and-issuer.ts';
import { textIsNfc } from './text-is-nfc.ts';
import { titleUniqueOrDisambiguated } from './title-unique-or-disambiguated.ts';
import { topicAndIssuerExist } from './topic-and-issuer-exist.ts';
import { trainingNamesKnownThings } from './training-names-known-things.ts';
import { yamlIsReadable } from './yaml-is-readable.ts';

export const checks: readonly Check[] = [
  fileIsInAKnownPlace,
  fileIsReadableText,
  yamlIsReadable,
  frontMatterFitsSchema,
  idUnique,
  fileNameMatchesId,
  fileInYearFolder,
  symbolMatchesTypeAndIssuer,
  datesArePossible,
  titleUniqueOrDisambiguated,
  topicAndIssuerExist,
  noDerivedFields,
  relationTargetExists,
  relationWrittenOnTheNewerSide,
  relationWrittenOnce,
  noSupersessionCycle,
  successorNotBeforeItsTarget,
  effectDatesAgreeWithRelations,
  successorNotFromLowerBody,
  noDoubleFullSuccessorWithoutSplit,
  secondDeathIsNoted,
  reviewedWithinAYear,
  comparisonJoinsDocuments,
  comparisonRowsCiteBothSides,
  pointIdsUnique,
  trainingNamesKnownThings,
  basisBelongsToALine,
  situationCanBeFound,
  answerStandsToday,
  outlineFollowsTheOrder,
  questionsAreWellPut,
  sessionStandsToday,
  evidenceNamesKnownSource,
  inferredHasReason,
  relationsAndDatesHaveEvidence,
  sourcesAreUsed,
  reportedDocumentHasNoText,
  publicContentHasNoPersonalData,
  namesStandInAllowedFields,
  noSecurityMarking,
  textIsNfc,
  linkTargetExists,
  citationResolves,
  redirectResolves,
  changedFactHasItsCorrection,
];
