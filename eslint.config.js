// Only the security rules: everything else is oxlint's (it understands TypeScript 7, ESLint's parser does not).
import securityRules from '@firebase/eslint-plugin-security-rules';

export default [{ ...securityRules.configs['flat/recommended'], files: ['*.rules'] }];
