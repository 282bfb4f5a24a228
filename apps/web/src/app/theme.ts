import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Design tokens: the only place where a colour, a size or a space of the interface is decided. */

const teal: MantineColorsTuple = [
  '#eef7f6',
  '#e2f0ee',
  '#c3e2df',
  '#9fd6d1',
  '#5cc8bf',
  '#3fa9a1',
  '#26918a',
  '#167d77',
  '#0b6e69',
  '#084f4b',
];

/** Colours by role, light and dark drawn apart. `line` separates, `edge` bounds something that can be operated. */
export const LIGHT = {
  ground: '#fbfaf7',
  surface: '#ffffff',
  sunk: '#f3f1ec',
  line: '#dedad1',
  edge: '#8b8f8a',
  ink: '#1c2422',
  'ink-2': '#56605d',
  accent: '#0b6e69',
  'accent-soft': '#e2f0ee',
  'on-accent': '#ffffff',
  warn: '#7a5000',
  'warn-soft': '#fdf3dc',
  danger: '#a3262a',
  'danger-soft': '#fbeaea',
  good: '#1d6b3a',
  'kind-vet-provider': '#00855f',
  'kind-business': '#0066a6',
  'kind-research': '#a8508a',
  'kind-chamber': '#b87400',
  'kind-public': '#6b5b4b',
  'kind-ngo': '#6e7781',
  'kind-project': '#c24e00',
  'kind-concept': '#4a5568',
  'part-1': '#0b6e69',
  'part-2': '#3b8fc4',
  'part-3': '#a8508a',
  'part-4': '#bf7a10',
  'part-5': '#7a8b2f',
  'part-6': '#7b818a',
} as const;

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  ground: '#121716',
  surface: '#1a201f',
  sunk: '#212928',
  line: '#35403d',
  edge: '#76827f',
  ink: '#e9eeec',
  'ink-2': '#a8b3b0',
  accent: '#5cc8bf',
  'accent-soft': '#17322f',
  'on-accent': '#0c1413',
  warn: '#f0c264',
  'warn-soft': '#33290f',
  danger: '#f2a0a0',
  'danger-soft': '#3a1c1d',
  good: '#7fd19b',
  'kind-vet-provider': '#3ec79b',
  'kind-business': '#62b5ea',
  'kind-research': '#dc8fc3',
  'kind-chamber': '#e6ab4a',
  'kind-public': '#bda88f',
  'kind-ngo': '#a7b0b9',
  'kind-project': '#f08a4b',
  'kind-concept': '#9fb0c8',
  'part-1': '#5cc8bf',
  'part-2': '#6ab7e6',
  'part-3': '#dc8fc3',
  'part-4': '#e6ab4a',
  'part-5': '#b3c65a',
  'part-6': '#98a1ab',
};

const FONT = "'Inter Variable', Inter, system-ui, sans-serif";

export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  fontFamily: FONT,
  fontSizes: {
    xs: '0.8125rem',
    sm: '0.9375rem',
    md: '0.9375rem',
    lg: '1.0625rem',
    xl: '1.3125rem',
  },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.3' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.35' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: '0 4px 16px rgb(0 0 0 / 12%)' },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'compact-md' } },
    Tooltip: { defaultProps: { withArrow: false } },
  },
});

function asVariables(colours: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(colours)) variables[`--${name}`] = value;
  return variables;
}

/** Mantine's own variables point at the roles, so that its components wear the same colours. */
const MANTINE_ROLES = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-error': 'var(--danger)',
} as const;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--text-13': '0.8125rem',
    '--text-15': '0.9375rem',
    '--text-17': '1.0625rem',
    '--text-21': '1.3125rem',
    '--text-28': '1.75rem',
    '--text-36': '2.25rem',
    '--radius': '8px',
  },
  light: { ...MANTINE_ROLES, ...asVariables(LIGHT) },
  dark: { ...MANTINE_ROLES, ...asVariables(DARK) },
});
