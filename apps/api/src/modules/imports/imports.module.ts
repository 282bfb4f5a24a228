import { Module } from '@nestjs/common';
import { ImportsRepository } from './imports.repository';
import { ImportPipeline } from './pipeline';

/** Loads folders of the import format into the graph. */
@Module({ providers: [ImportPipeline, ImportsRepository], exports: [ImportPipeline] })
export class ImportsModule {}
