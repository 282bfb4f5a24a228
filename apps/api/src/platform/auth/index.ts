export { Actors, type ActorSource } from './actors';
export { Allow } from './allow.decorator';
export { AuthGuard } from './auth.guard';
export { AuthModule } from './auth.module';
