import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin's connection indicator, and the library it is drawn with, stay out: connection.js says the same in our words.
const ownConnection: UserConfigFn = () => ({
  resolve: {
    alias: [{
      find: /^@vaadin\/common-frontend(\/ConnectionIndicator\.js)?$/,
      replacement: fileURLToPath(new URL('./frontend/common-frontend.js', import.meta.url))
    }]
  }
});

export default overrideVaadinConfig(ownConnection);
