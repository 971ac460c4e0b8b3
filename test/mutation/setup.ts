import fc from 'fast-check';

// Each mutant is tried by a run of its own: fewer examples each, but thousands of runs.
fc.configureGlobal({ numRuns: 20 });
