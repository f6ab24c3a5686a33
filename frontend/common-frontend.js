// Stands in for the package of the same name; see vite.config.ts.
export * from '@vaadin/common-frontend/ConnectionState.js';
export const ConnectionIndicator = { create: () => undefined };
