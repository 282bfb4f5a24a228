import { Global, Module } from '@nestjs/common';
import { Actors } from './actors';

@Global()
@Module({ providers: [Actors], exports: [Actors] })
export class AuthModule {}
