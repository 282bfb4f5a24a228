export { Allow } from './allow.decorator';
export { AuthGuard } from './auth.guard';
export { ACTIONS, type Action, isAllowed } from './permissions';
