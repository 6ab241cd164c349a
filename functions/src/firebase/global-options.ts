import { REGION } from '@clientele/domain/region';
import { setGlobalOptions } from 'firebase-functions/v2';

// Imported before any function is defined: a definition takes the options that stand at that moment.
setGlobalOptions({ region: REGION, maxInstances: 20, memory: '256MiB', timeoutSeconds: 60 });
