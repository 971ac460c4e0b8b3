#!/usr/bin/env node
import { main } from './cli/main.js';

// A reader that has seen enough, such as head, closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
