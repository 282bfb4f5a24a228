import { csvRows } from './csv-rows';

describe('the rows of a CSV file', () => {
  it('know the line on which they begin, line breaks inside quotes counted', () => {
    const { rows } = csvRows('a.csv', 'id,notes\n1,"two\nlines"\n\n2,x\n');
    expect(rows).toEqual([
      { line: 2, cells: { id: '1', notes: 'two\nlines' } },
      { line: 5, cells: { id: '2', notes: 'x' } },
    ]);
  });

  it('take the default of a column that the file lacks', () => {
    const { rows } = csvRows('a.csv', 'id\n1\n', { id: '', year: '2015' });
    expect(rows).toEqual([{ line: 2, cells: { id: '1', year: '2015' } }]);
  });

  it('are errors of their own when cells are missing or a quote stays open', () => {
    const { rows, errors } = csvRows('a.csv', 'id,name\n1\n2,b\n3,"open\n');
    expect(rows).toEqual([{ line: 3, cells: { id: '2', name: 'b' } }]);
    expect(errors).toEqual([
      {
        file: 'a.csv',
        line: 2,
        column: 'name',
        reason: 'has 1 cell, the header has 2',
        hint: 'give every column a cell, an empty one when the value is unknown',
      },
      expect.objectContaining({ file: 'a.csv', line: 4, column: 'name' }),
    ]);
  });

  it('cost one line when a quote stays open before further rows', () => {
    const { rows, errors } = csvRows('a.csv', 'id,name\n1,"open\n2,b\n3,"c"\n4,d\n');
    expect(rows.map((row) => row.line)).toEqual([3, 4, 5]);
    expect(errors).toEqual([expect.objectContaining({ line: 2, column: 'name' })]);
  });

  it('pass over the byte order mark and Windows line ends', () => {
    const { columns, rows } = csvRows('a.csv', '\uFEFFid,name\r\n1,Škola\r\n');
    expect(columns).toEqual(['id', 'name']);
    expect(rows).toEqual([{ line: 2, cells: { id: '1', name: 'Škola' } }]);
  });
});
