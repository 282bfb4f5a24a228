import type { LanguageCode, Problem, ProblemParameter } from '@trellis/domain/kernel';
import type {
  CautionCode,
  EvidenceFact,
  PartnerPart,
  PartnerPath,
  PartnerSuggestion,
} from '@trellis/domain/recommendation';
import { countryName } from '../../platform/i18n/country-names';
import type { PartnerModel } from './partner-model';
import {
  PartnerGroup,
  type EvidenceItemType,
  type EvidencePathType,
  type ParameterType,
  type PartnerPointsType,
  type PathStepType,
  type ReasonTextType,
  type ScorePartType,
} from './recommendations.types';

/** The names of the facts of one model in one language. */
export interface FactNames {
  readonly model: PartnerModel;
  readonly language: LanguageCode;
}

/** The name of a fact; its code where no name is recorded. */
export function factLabel({ model, language }: FactNames, fact: EvidenceFact): string {
  switch (fact.kind) {
    case 'organisation':
      return model.organisationLabel(fact.id);
    case 'project':
      return model.projectLabel(fact.id);
    case 'country':
      return countryName(fact.id, language);
    case 'triangleLeg':
      return fact.id;
    default:
      return model.termLabel(fact.kind, fact.id, language) ?? fact.id;
  }
}

function evidenceType(names: FactNames, fact: EvidenceFact): EvidenceItemType {
  return {
    kind: fact.kind === 'division' ? 'sector' : fact.kind,
    key: fact.id,
    label: factLabel(names, fact),
    weight: fact.weight,
  };
}

function partType(names: FactNames, part: PartnerPart): ScorePartType {
  return {
    key: part.key,
    value: part.value,
    points: part.contribution,
    maximum: part.weight,
    evidence: part.evidence.map((fact) => evidenceType(names, fact)),
  };
}

/** The groups of a suggestion with named facts. */
export function groupTypes(
  names: FactNames,
  suggestion: PartnerSuggestion,
): readonly PartnerPointsType[] {
  return suggestion.groups.map(({ group, points, maximum, known, parts }) => ({
    group,
    points,
    maximum,
    known,
    parts: parts.map((part) => partType(names, part)),
  }));
}

/** The name of a group in the schema, such as SHARED_NETWORK. */
function groupName(group: string): string {
  return Object.entries(PartnerGroup).find(([, value]) => value === group)?.[0] ?? group;
}

function parameter(name: string, value: ProblemParameter): ParameterType {
  if (name === 'group') return { name, value: groupName(String(value)) };
  return { name, value: typeof value === 'object' ? value.join(', ') : String(value) };
}

/**
 * The main reason as code and parameters: `group`, `points`, `count` of the facts and, where the reason rests on
 * facts, `code` and `name` of the weightiest.
 */
export function reasonType(names: FactNames, suggestion: PartnerSuggestion): ReasonTextType {
  const { code, parameters } = suggestion.reason;
  const plain = ['group', 'points', 'count'].flatMap((name) => {
    const value = parameters[name];
    return value === undefined ? [] : [parameter(name, value)];
  });
  const fact = strongestFact(suggestion);
  if (fact === null) return { code, parameters: plain };
  return {
    code,
    parameters: [...plain, parameter('code', fact.id), parameter('name', factLabel(names, fact))],
  };
}

/** The weightiest fact of the part that the reason names. */
function strongestFact(suggestion: PartnerSuggestion): EvidenceFact | null {
  const facts = suggestion.reason.parameters['facts'];
  const first = typeof facts === 'object' ? facts[0] : undefined;
  const group = suggestion.groups.find(
    (candidate) => candidate.group === suggestion.reason.parameters['group'],
  );
  const all = group?.parts.flatMap((part) => part.evidence) ?? [];
  return all.find(({ id }) => id === first) ?? null;
}

/** A caution as code and parameters. */
export function cautionType(caution: Problem<CautionCode>): ReasonTextType {
  return {
    code: caution.code,
    parameters: Object.entries(caution.parameters).map(([name, value]) => parameter(name, value)),
  };
}

/** A path as its nodes from the asker to the candidate. */
export function pathType(names: FactNames, from: string, path: PartnerPath): EvidencePathType {
  const organisation = (id: string): PathStepType => ({
    kind: 'organisation',
    id,
    label: names.model.organisationLabel(id),
    year: null,
  });
  const steps = path.steps.flatMap((step): readonly PathStepType[] => [
    {
      kind: 'project',
      id: step.project,
      label: names.model.projectLabel(step.project),
      year: step.year,
    },
    organisation(step.organisation),
  ]);
  return { steps: [organisation(from), ...steps], strength: path.strength };
}
