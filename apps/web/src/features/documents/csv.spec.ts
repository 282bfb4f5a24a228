import { csvText, fileName } from './csv';

describe('a list as CSV', () => {
  it('quotes commas, quotes and line breaks, and ends rows as RFC 4180 says', () => {
    expect(csvText([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""hi""","two\nlines",plain\r\n',
    );
  });

  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(csvText([[text]]).replace(/^\uFEFF"?/, '')[0]).toBe("'");
    },
  );

  it('names the file after the title', () => {
    expect(fileName('Partners für Ökologie / 2026', 'csv')).toBe('partners-für-ökologie-2026.csv');
    expect(fileName('???', 'csv')).toBe('shortlist.csv');
  });
});
