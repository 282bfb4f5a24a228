/** A region in one version of NUTS. */
interface VersionedRegion {
  readonly code: string;
  readonly version: number;
}

/** A change of a code on the way to a newer version. */
interface CodeChange {
  readonly fromCode: string;
  readonly toCode: string;
  readonly kind: string;
}

/** Which code means which region, over the versions of NUTS. */
export interface RegionCodes<Region extends VersionedRegion> {
  /** The newest code that the code only changed its name to; itself when it never did. */
  readonly newest: (code: string) => string;
  /** The newest node that has the code; null when none has. */
  readonly nodeOf: (code: string) => Region | null;
  /** The code whose figures stand for a page of the code; null when no figures do. */
  readonly figuresOf: (code: string) => string | null;
  /** How the code was changed on the way to a newer version; null when it was not, or only renamed. */
  readonly brokenBy: (code: string) => string | null;
}

/**
 * The codes of a set of regions. Figures keep the code of the version they were published in; a code that was only
 * renamed appears on the page of its newest name, a code that was split or merged keeps a page of its own.
 */
export function regionCodes<Region extends VersionedRegion>(
  rows: { readonly regions: readonly Region[]; readonly recodes: readonly CodeChange[] },
  figureRegions: readonly string[],
): RegionCodes<Region> {
  const renamed = new Map<string, string>();
  const broken = new Map<string, string>();
  for (const { fromCode, toCode, kind } of rows.recodes) {
    if (kind !== 'one_to_one') {
      broken.set(fromCode, kind);
      broken.set(toCode, kind);
    } else if (fromCode !== toCode) renamed.set(fromCode, toCode);
  }
  const newest = (code: string): string => {
    const seen = new Set<string>();
    let current = code;
    while (!seen.has(current)) {
      seen.add(current);
      current = renamed.get(current) ?? current;
    }
    return current;
  };
  const nodes = new Map<string, Region>();
  for (const row of [...rows.regions].sort((a, b) => a.version - b.version))
    nodes.set(row.code, row);
  const figures = new Map<string, string>();
  for (const code of [...figureRegions].sort()) figures.set(code, code);
  for (const code of [...figureRegions].sort()) figures.set(newest(code), code);
  return {
    newest,
    nodeOf: (code) => nodes.get(code) ?? null,
    figuresOf: (code) => figures.get(code) ?? figures.get(newest(code)) ?? null,
    brokenBy: (code) => broken.get(code) ?? null,
  };
}
