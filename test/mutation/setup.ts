import fc from 'fast-check';

// The same random models in every run, so that a mutant is found or not found for a reason; and no search for the smallest
// one, which nobody would look at.
fc.configureGlobal({ seed: 20250827, endOnFailure: true });
