import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState, type ReactElement } from 'react';
import { renderInApp } from '../../test-support/render-in-app';
import { QuerySection, type SectionQuery } from './query-section';

interface Answer {
  readonly names: readonly string[];
}

const WAITING: SectionQuery<Answer> = { loading: true, refetch: () => Promise.resolve() };

function failure(code: string): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: 'masked', extensions: { code, correlationId: 'c-1234' } }],
  });
}

function section(query: SectionQuery<Answer>): ReactElement {
  return (
    <QuerySection
      query={query}
      isEmpty={({ names }) => names.length === 0}
      empty={<p>Nobody is here</p>}
    >
      {({ names }) => <p>{names.join(', ')}</p>}
    </QuerySection>
  );
}

interface ChangingProps {
  readonly from: SectionQuery<Answer>;
  readonly to: SectionQuery<Answer>;
}

function Changing({ from, to }: ChangingProps): ReactElement {
  const [isChanged, setChanged] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setChanged(true)}>
        Change
      </button>
      {section(isChanged ? to : from)}
    </>
  );
}

describe('what is asked of the API', () => {
  it('shows the answer, and why nothing is there', async () => {
    await renderInApp(section({ ...WAITING, loading: false, data: { names: ['Saxion'] } }));
    expect(screen.getByText('Saxion')).toBeVisible();
    await renderInApp(section({ ...WAITING, loading: false, data: { names: [] } }));
    expect(screen.getByText('Nobody is here')).toBeVisible();
  });

  it('says that it waits after a second and lets go after three', async () => {
    await renderInApp(section(WAITING));
    expect(screen.queryByText('Loading')).toBeNull();
    await act(() => new Promise((done) => setTimeout(done, 1100)));
    expect(screen.getByText('Loading')).toBeVisible();
    await act(() => new Promise((done) => setTimeout(done, 2100)));
    await userEvent.click(screen.getByRole('button', { name: 'Stop loading' }));
    expect(screen.getByText(/Loading was stopped/)).toBeVisible();
  }, 10_000);

  it('says what failed, what to do and the id to quote, and asks again', async () => {
    let asked = 0;
    const refetch = (): Promise<void> => {
      asked += 1;
      return Promise.resolve();
    };
    const { container } = await renderInApp(
      section({ loading: false, error: failure('INTERNAL'), refetch }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent('c-1234');
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked).toBe(1);
  });

  const names = { names: ['Saxion'] };
  const uncovered = { variables: { list: 'UNCOVERED', first: 10 } };
  const answered = { ...WAITING, ...uncovered, loading: false, data: names };
  const away = { ...WAITING, loading: false, previousData: names, error: failure('UNAVAILABLE') };

  it('keeps the answer to the same question while the database is away', async () => {
    const user = userEvent.setup();
    await renderInApp(<Changing from={answered} to={{ ...away, ...uncovered }} />);
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(screen.getByText('Saxion')).toBeVisible();
  });

  it('counts more rows of the same list as the same question', async () => {
    const user = userEvent.setup();
    const more = { variables: { list: 'UNCOVERED', first: 100 } };
    await renderInApp(<Changing from={answered} to={{ ...away, ...more }} />);
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(screen.getByText('Saxion')).toBeVisible();
  });

  it('never shows the answer to another question after a failure', async () => {
    const user = userEvent.setup();
    const emerging = { variables: { list: 'EMERGING', first: 10 } };
    await renderInApp(<Changing from={answered} to={{ ...away, ...emerging }} />);
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(screen.queryByText('Saxion')).toBeNull();
    expect(screen.getByRole('alert')).toHaveTextContent('asks again by itself');
  });

  it('lets the answer to another question hold the place for a moment only', async () => {
    const user = userEvent.setup();
    const waiting = { ...WAITING, previousData: names, variables: { list: 'EMERGING' } };
    await renderInApp(<Changing from={answered} to={waiting} />);
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(screen.getByText('Saxion')).toBeVisible();
    await act(() => new Promise((done) => setTimeout(done, 200)));
    expect(screen.queryByText('Saxion')).toBeNull();
  });
});
