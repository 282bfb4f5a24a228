import { type Action, ACTIONS, can } from '@trellis/domain/access';
import { FEATURE_MODULES } from '../../apps/api/src/feature-modules';
import { ASKERS, type Asker, DECISIONS, RECORDS, subjectFor } from '../support/permission-table';
import { allowedAction, queryHandlers } from '../support/query-handlers';

const handlers = queryHandlers(FEATURE_MODULES);
const operations = [...handlers.keys()].sort();
const askers = Object.keys(ASKERS) as readonly Asker[];

/** What the code decides on an operation for an asker, a letter a record. */
function decided(action: Action, asker: Asker): string {
  const { subject } = ACTIONS[action];
  const kind = subject === 'document' || subject === 'workspace' ? subject : null;
  return RECORDS.map((record) =>
    can(ASKERS[asker], action, subjectFor(kind, record)) ? 'y' : '-',
  ).join('');
}

function actionOf(operation: string): Action {
  return allowedAction(handlers.get(operation)) as Action;
}

describe('the rights', () => {
  it('are decided for every operation of the API, and for no other', () => {
    const undecided = operations.filter((operation) => !DECISIONS.has(operation));
    const unknown = [...DECISIONS.keys()].filter((operation) => !handlers.has(operation));
    expect({ undecided, unknown }).toEqual({ undecided: [], unknown: [] });
  });

  it.each(operations)('of %s are as decided, for every asker and record', (operation) => {
    const action = actionOf(operation);
    const code = Object.fromEntries(askers.map((asker) => [asker, decided(action, asker)]));
    expect(code).toEqual(DECISIONS.get(operation));
  });

  it('let the guard refuse nobody who may do the operation to some record', () => {
    const shut = operations.flatMap((operation) =>
      askers.filter((asker) => {
        const isOpen = DECISIONS.get(operation)?.[asker].includes('y') ?? false;
        return isOpen && !can(ASKERS[asker], actionOf(operation));
      }),
    );
    expect(shut).toEqual([]);
  });

  afterAll(() => {
    const count = operations.length * askers.length * RECORDS.length;
    process.stdout.write(
      `Rights: ${operations.length} operations × ${askers.length} askers × ${RECORDS.length} records = ${count} decisions\n`,
    );
  });
});
