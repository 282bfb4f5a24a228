import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { ReactElement } from 'react';
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

  it('keeps the former answer while the database is away', async () => {
    const away = { ...WAITING, loading: false, error: failure('UNAVAILABLE') };
    await renderInApp(section({ ...away, previousData: { names: ['Saxion'] } }));
    expect(screen.getByText('Saxion')).toBeVisible();
    await renderInApp(section(away));
    expect(screen.getByRole('alert')).toHaveTextContent('asks again by itself');
  });
});
