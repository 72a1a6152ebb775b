/**
 * The framework's start in three tasks instead of one, so that a tap is not kept waiting for all of
 * it: its modules, the renderer, and taking over the page. See docs/decisions/021-start-in-steps.md.
 */
setTimeout(() => import(/* webpackMode: "eager" */ 'react-dom/client'))

// What `next/script` queues for "before interactive": the framework waits for it in a new task.
Object.assign(self, { __next_s: [[0, { children: '' }]] })
