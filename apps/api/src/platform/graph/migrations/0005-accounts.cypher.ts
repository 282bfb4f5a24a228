import { cypher } from '../cypher';

/** Keys of accounts, sessions, tokens and links, and what a request finds them by. */
export const ACCOUNTS = [
  cypher`CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT account_user_key IF NOT EXISTS FOR (n:Account) REQUIRE n.userKey IS UNIQUE`,
  cypher`CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT session_token IF NOT EXISTS FOR (n:Session) REQUIRE n.tokenHash IS UNIQUE`,
  cypher`CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT access_token_token IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.tokenHash IS UNIQUE`,
  cypher`CREATE CONSTRAINT one_time_link_id IF NOT EXISTS FOR (n:OneTimeLink) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT one_time_link_token IF NOT EXISTS FOR (n:OneTimeLink) REQUIRE n.tokenHash IS UNIQUE`,
  cypher`CREATE CONSTRAINT sign_in_attempts_id IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.id IS UNIQUE`,
];
