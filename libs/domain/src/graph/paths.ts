import { compareCodePoints, roundSignificant, SCORE_DIGITS } from '../kernel/index';
import { valueAt } from './graph';
import { forEachTie, type ProjectTies } from './project-ties';

/** A walk from one organisation to another over the projects they were partners in. */
export interface ProjectPath {
  /** One step a project: the project, and the organisation it leads to (the last one is the target). */
  readonly steps: readonly { readonly project: number; readonly member: number }[];
  /** Product of the transition weights of the steps, in (0,1]. */
  readonly strength: number;
}

interface Step {
  readonly project: number;
  readonly member: number;
  readonly transition: number;
}

/** What breaks ties between paths of equal strength: keys that do not depend on row numbers. */
export interface PathKeys {
  readonly ofMember: (member: number) => string;
  readonly ofProject: (project: number) => string;
}

/** A path may not step on a member that is hidden, for instance in the contrast "without this partner". */
export interface PathQuery {
  readonly from: number;
  readonly to: number;
  readonly limit?: number;
}

function stepsFrom(ties: ProjectTies, strength: Float64Array, member: number): readonly Step[] {
  const steps: Step[] = [];
  const total = valueAt(strength, member);
  forEachTie(ties, member, (partner, weight, project) => {
    if (weight > 0) steps.push({ project, member: partner, transition: weight / total });
  });
  return steps;
}

function pathKey(path: ProjectPath, keys: PathKeys): readonly string[] {
  return path.steps.flatMap((step) => [keys.ofProject(step.project), keys.ofMember(step.member)]);
}

function comparePaths(a: ProjectPath, b: ProjectPath, keys: PathKeys): number {
  const left = roundSignificant(a.strength, SCORE_DIGITS);
  const right = roundSignificant(b.strength, SCORE_DIGITS);
  if (left !== right) return right - left;
  const leftKey = pathKey(a, keys);
  const rightKey = pathKey(b, keys);
  for (let i = 0; i < Math.min(leftKey.length, rightKey.length); i += 1) {
    const order = compareCodePoints(leftKey[i] ?? '', rightKey[i] ?? '');
    if (order !== 0) return order;
  }
  return leftKey.length - rightKey.length;
}

/**
 * The strongest paths "organisation – project – partner – project – organisation" between two
 * organisations (methods A.9), and, where both are in one project, the direct ones of a single step.
 * The strength of a path is the product of the transition weights of its steps: the share that the
 * project's tie has in all ties of the organisation the step leaves. A path through a partner uses
 * two different projects; a tie within one project is a direct path. Strongest first, equal at 12
 * significant digits by project and organisation keys. Empty where nothing connects the two.
 */
export function strongestPaths(
  network: { readonly ties: ProjectTies; readonly strength: Float64Array },
  { from, to, limit = 3 }: PathQuery,
  keys: PathKeys,
): readonly ProjectPath[] {
  const { ties, strength } = network;
  if (from === to) return [];
  const paths: ProjectPath[] = [];
  const lastSteps = new Map<number, Step[]>();
  for (const step of stepsInto(ties, strength, to)) {
    const known = lastSteps.get(step.from);
    if (known === undefined) lastSteps.set(step.from, [step]);
    else known.push(step);
  }
  for (const first of stepsFrom(ties, strength, from)) {
    if (first.member === to) {
      paths.push({ steps: [{ project: first.project, member: to }], strength: first.transition });
      continue;
    }
    for (const last of lastSteps.get(first.member) ?? []) {
      if (last.project === first.project) continue;
      paths.push({
        steps: [
          { project: first.project, member: first.member },
          { project: last.project, member: to },
        ],
        strength: first.transition * last.transition,
      });
    }
  }
  return paths.sort((a, b) => comparePaths(a, b, keys)).slice(0, limit);
}

/** The steps that end at `to`, found from its own ties, which weigh the same in both directions. */
function stepsInto(
  ties: ProjectTies,
  strength: Float64Array,
  to: number,
): readonly (Step & { readonly from: number })[] {
  const steps: (Step & { readonly from: number })[] = [];
  forEachTie(ties, to, (partner, weight, project) => {
    if (weight === 0) return;
    steps.push({
      from: partner,
      project,
      member: to,
      transition: weight / valueAt(strength, partner),
    });
  });
  return steps;
}
