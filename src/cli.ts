#!/usr/bin/env node
import { main } from './cli/main.js';

// A reader that has seen enough, such as head, closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
