export { ministryEntities } from './entities.js';
export { ministries } from './find.js';
