import { buildSchema, getOperationAST, parse } from 'graphql';
import { querySize, refuseOversized } from './query-cost';

const schema = buildSchema(`
  type Query { shelf(first: Int = 10): Page! book: Book }
  type Page { nodes: [Book!]! totalCount: Int! }
  type Book { title: String! authors: [Author!]! shelf(first: Int = 20): Page! }
  type Author { name: String! }
`);

function sizeOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('The text has no operation.');
  return querySize({ schema, document, operation, variables });
}

describe('the size of a query', () => {
  it('counts the objects of a page by the page size', () => {
    expect(sizeOf('{ shelf(first: 5) { nodes { title } totalCount } }')).toEqual({
      depth: 3,
      aliases: 0,
      cost: 10,
    });
  });

  it('takes the page size from a variable, else from the default', () => {
    const text = 'query ($n: Int) { shelf(first: $n) { nodes { title } } }';
    expect(sizeOf(text, { n: 100 }).cost).toBe(200);
    expect(sizeOf('{ shelf { nodes { title } } }').cost).toBe(20);
  });

  it('multiplies pages within pages', () => {
    const text = '{ shelf(first: 100) { nodes { shelf(first: 100) { nodes { title } } } } }';
    expect(sizeOf(text).cost).toBe(20_200);
  });

  it('looks into fragments and counts aliases', () => {
    const text = '{ a: book { ...B } b: book { ...B } } fragment B on Book { authors { name } }';
    expect(sizeOf(text)).toEqual({ depth: 3, aliases: 2, cost: 8 });
  });
});

describe('a query over a limit', () => {
  it('is refused with the limit and what it was', () => {
    const limits = { depth: 3, aliases: 1, cost: 10 };
    expect(() => {
      refuseOversized({ depth: 4, aliases: 0, cost: 1 }, limits);
    }).toThrow('The query is too complex: 4 levels deep, at most 3 are allowed.');
    expect(() => {
      refuseOversized({ depth: 3, aliases: 0, cost: 11 }, limits);
    }).toThrow('11 objects that it could return, at most 10 are allowed');
  });

  it('passes at the limit', () => {
    const limits = { depth: 3, aliases: 1, cost: 10 };
    expect(() => {
      refuseOversized({ depth: 3, aliases: 1, cost: 10 }, limits);
    }).not.toThrow();
  });
});
