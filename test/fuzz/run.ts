import fc from 'fast-check';
import { anyInput, faultOf } from './input.js';

const MINUTE = 60_000;

const property = fc.asyncProperty(anyInput, fc.boolean(), fc.boolean(), async (input, isPiped, json) => {
  const options = json ? ['--json'] : [];
  const fault = await (isPiped ? faultOf(['-', ...options], input) : faultOf([...options, '--', input], ''));
  if (fault) throw new Error(fault);
});

// Ends in the middle of a run, and fails only where there was a fault.
const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, {
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: MINUTE,
  markInterruptAsFailure: false,
});
console.log(`${numRuns} inputs were tried.`);
if (failed && counterexample) {
  console.error(errorInstance, JSON.stringify(counterexample));
  process.exitCode = 1;
}
