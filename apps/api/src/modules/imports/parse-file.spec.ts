import { acceptRows, KnownNodes } from './accept-rows';
import type { ManifestFile, ManifestSource } from './import-manifest';
import { parseFile, type ParseContext } from './parse-file';

const SOURCE: ManifestSource = {
  id: 'office',
  title: 'Office',
  publisher: 'Office',
  licence: 'CC BY 4.0',
  attribution: 'Office',
  url: '',
  vintage: '2015',
  retrieved: '2017-05',
};

const FIGURES: ManifestFile = {
  path: 'figures.csv',
  kind: 'figures',
  source: 'office',
  licence: 'CC BY 4.0',
  vintage: '2015',
  retrieved: '2017-05',
  constants: { indicator: 'jobs', nuts_version: '2013', year: '2015' },
};

const context: ParseContext = {
  sources: new Map([[SOURCE.id, SOURCE]]),
  themes: new Map(),
  organisationId: () => null,
  isKnown: () => true,
  gatherOrganisation: () => undefined,
  gatherIdentifier: () => undefined,
  gatherPlace: () => undefined,
};

const parsed = (text: string, file: ManifestFile = FIGURES) =>
  parseFile({ description: file, text }, context);

describe('a file of figures', () => {
  it('becomes relationships with the provenance of the file, an empty value being unknown', () => {
    const { rows, errors } = parsed('region,sector,value,flag\nNL34,28,,c\n');
    const [row] = rows;

    expect(errors).toEqual([]);
    expect(row?.line).toBe(2);
    expect(row?.records.relationships).toEqual([
      {
        type: 'HAS_FIGURE',
        from: { label: 'Region', key: 'v2013:NL34' },
        to: { label: 'Sector', key: 'nace2:28' },
        key: 'jobs|v2013:NL34|nace2:28|2015|',
        properties: expect.objectContaining({
          indicator: 'jobs',
          value: null,
          flag: 'c',
          source: 'office',
          licence: 'CC BY 4.0',
          vintage: '2015',
          origin: 'recorded',
          basis: null,
          confidence: null,
        }),
      },
    ]);
  });

  it('reports line, column, reason and hint of a wrong cell and keeps the other rows', () => {
    const { rows, errors } = parsed('region,sector,value\nNL34,28,many\n,28,5\nNL34,29,5\n');

    expect(errors).toEqual([
      {
        file: 'figures.csv',
        line: 2,
        column: 'value',
        reason: 'is not a number: "many"',
        hint: 'the figure; empty when withheld, never zero for unknown',
      },
      {
        file: 'figures.csv',
        line: 3,
        column: 'region',
        reason: 'is empty',
        hint: 'NUTS or country code as Eurostat writes it',
      },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([4]);
  });

  it('is not loaded when a column is missing, and passes over one that it does not know', () => {
    const { rows, errors } = parsed('area,value\nNL34,5\n');

    expect(rows).toEqual([]);
    expect(errors.map(({ line, column, reason }) => ({ line, column, reason }))).toEqual([
      { line: 1, column: 'area', reason: 'is no column of this kind and is passed over' },
      { line: 1, column: 'region', reason: 'is missing, so the file is not loaded' },
    ]);
  });

  it('is an error of the manifest when the folder lacks it', () => {
    expect(parseFile({ description: FIGURES, text: null }, context).errors).toEqual([
      expect.objectContaining({ file: 'figures.csv', line: 0, column: null }),
    ]);
  });
});

describe('a row that names a source of its own', () => {
  const calls: ManifestFile = { ...FIGURES, path: 'calls.csv', kind: 'calls', constants: {} };

  it('is refused when the manifest does not declare the source', () => {
    const { errors } = parsed('id,name,year,source\nA,Call,2024,nobody\n', calls);
    expect(errors).toEqual([
      expect.objectContaining({ line: 2, column: 'source', reason: 'names no source: "nobody"' }),
    ]);
  });
});

describe('rows that refer to others', () => {
  const regions: ManifestFile = {
    ...FIGURES,
    path: 'regions.csv',
    kind: 'regions',
    constants: { version: '2024', country: 'ZZ' },
  };

  it('may stand before what they refer to, and fall with it', () => {
    const { rows } = parsed(
      'code,level,parent,name\nZZ1,1,ZZ,One\nZZ,0,,Zed\nZZ21,2,ZZ2,Inner\nZZ2,1,YY,Two\n',
      regions,
    );
    const accepted = acceptRows('regions.csv', rows, new KnownNodes());

    expect(accepted.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(accepted.errors.map(({ line, column, reason }) => ({ line, column, reason }))).toEqual([
      { line: 5, column: 'parent', reason: 'names no Region: "v2024:YY"' },
      { line: 4, column: 'parent', reason: 'names no Region: "v2024:ZZ2"' },
    ]);
  });

  it('are refused when they repeat an earlier row', () => {
    const { rows } = parsed('code,level,parent,name\nZZ,0,,Zed\nZZ,0,,Zed again\n', regions);
    const accepted = acceptRows('regions.csv', rows, new KnownNodes());

    expect(accepted.errors).toEqual([
      expect.objectContaining({ line: 3, column: null, reason: 'repeats line 2' }),
    ]);
  });
});
