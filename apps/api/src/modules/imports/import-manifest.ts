import * as z from 'zod';

/** The version of the import format; a folder of another version is refused. */
export const FORMAT_VERSION = 1;

/** The kinds of files in the order in which they are loaded: what is referred to comes first. */
export const FILE_KINDS = [
  'regions',
  'region_recodes',
  'sectors',
  'sector_correspondence',
  'fields_of_study',
  'field_sector_weights',
  'ecosystems',
  'challenges',
  'indicators',
  'theme_sectors',
  'priorities',
  'calls',
  'projects',
  'organisations',
  'identifiers',
  'places',
  'participations',
  'figures',
  'sector_figures',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u, 'must be a slug'),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  attribution: z.string().min(1),
  url: z.string(),
  vintage: z.string().min(4),
  retrieved: z.string().min(4),
});

const fileSchema = z.strictObject({
  path: z
    .string()
    .regex(/^(?!\/)(?!.*\.\.)[\w./-]+\.csv$/u, 'must be a CSV file inside the folder'),
  kind: z.enum(FILE_KINDS),
  source: z.string(),
  licence: z.string().min(1),
  vintage: z.string().min(4),
  retrieved: z.string().min(4),
  rows: z.optional(z.int().min(0)),
  constants: z.optional(z.record(z.string(), z.string())),
  origin: z.optional(z.enum(['recorded', 'derived'])),
  basis: z.optional(z.string().min(1)),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
});

export const manifestSchema = z
  .strictObject({
    format: z.literal('trellis-import'),
    version: z.literal(FORMAT_VERSION),
    title: z.string().min(1),
    sources: z.array(sourceSchema).min(1),
    files: z.array(fileSchema),
  })
  .superRefine((manifest, context) => {
    const known = new Set(manifest.sources.map(({ id }) => id));
    manifest.files.forEach((file, index) => {
      if (!known.has(file.source)) {
        const path = ['files', index, 'source'];
        context.addIssue({
          code: 'custom',
          path,
          message: `names no source of this manifest: ${file.source}`,
        });
      }
      if (file.origin === 'derived' && file.basis === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['files', index, 'basis'],
          message: 'is needed for derived facts',
        });
      }
    });
  });

export type ImportManifest = z.output<typeof manifestSchema>;
export type ManifestFile = ImportManifest['files'][number];
export type ManifestSource = ImportManifest['sources'][number];
