export { Actors, type ActorSource } from './actors';
export { Allow } from './allow.decorator';
export { AuthGuard } from './auth.guard';
export { AuthModule } from './auth.module';
export { hashPassword, isOutdatedHash, isPasswordOf } from './password-hash';
export { isTokenOf, newToken, tokenHash } from './secret-token';
export {
  bearerTokenOf,
  clearSessionCookie,
  type Exchange,
  SESSION_DAYS,
  sessionTokenOf,
  setSessionCookie,
} from './session-cookie';
