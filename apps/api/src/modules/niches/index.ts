export { nichesReport, type NichesReport } from './niches-report';
export { NichesModule } from './niches.module';
export { NichesService } from './niches.service';
export { NicheType } from './niches.types';
