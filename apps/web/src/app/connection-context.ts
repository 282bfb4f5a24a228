import { createContext, useContext, useSyncExternalStore } from 'react';
import { createConnection, type Connection, type ConnectionState } from '../graphql/connection';

export const ConnectionContext = createContext<Connection>(createConnection());

export function useConnectionState(): ConnectionState {
  const connection = useContext(ConnectionContext);
  return useSyncExternalStore(connection.subscribe, connection.state);
}
