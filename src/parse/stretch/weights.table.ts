/**
 * Weights of the search for an article's stretch, in the order of the names in `OWN`, `AROUND`, `HEADLINE` and `SECOND`. Logistic and softmax
 * regression over the lines of whole news pages in many languages whose article and headline were marked by others; no word stands in them. Their worth was
 * measured on pages of outlets left out. A number belongs here when it is fitted so, together with all others; none is set by hand.
 */

/** Whether a line is a part of the article, by `OWN` and `AROUND`. */
export const FIRST_LOOK: readonly number[] = [
  -3.13, 0.57, 0.91, 0.79, 1.22, 0.29, 0.74, -0.64, 2.16, -0.29, 1.05, 1.82, -0.71, -2.76, -0.63, -0.08, 0.71, 0.52, -0.83, 0.00, -1.12, 0.52, -2.35,
  0.24, 0.37, 0.58, 0.42, 0.64, 1.89, -0.62, -0.31, 0.71, -0.66, -1.28, -0.99, -2.17, -0.28, -0.62,
  -0.40,
];

/** Whether a line is the headline, by `HEADLINE`. */
export const FOR_HEADLINE: readonly number[] = [
  3.89, -0.96, -1.80, -1.66, -0.30, 0.06, -2.69, -0.61, 0.01, 1.95, -1.17, 0.16, -0.30, 1.74, 1.41, 0.47, -1.80, 0.05, 0.00, -0.37, 1.63, 1.73, 0.67,
  -0.79, 0.00, 1.25, 0.66,
  0.75,
];

/** Whether a line is a part of the article, by `OWN`, `AROUND` and `SECOND`. */
export const SECOND_LOOK: readonly number[] = [
  -1.99, 0.70, 0.89, 0.78, 1.27, 0.20, 0.80, -0.53, 2.30, 0.18, 0.98, 1.79, -0.91, -2.23, -1.24, 0.08, 0.77, 0.37, -0.82, 0.00, -1.22, 0.40, -1.86, 0.13,
  0.22, 0.57, 0.27, 0.34, 0.46, -0.69, -0.27, 0.56, -0.59, -1.18, -1.08, -2.30, -0.37, -0.61, -0.38, -0.02, 1.05, -0.39, -0.71, -0.55, -0.40, 0.78,
  -0.34, -0.82, -1.12, 0.01, -0.08, -0.48, -0.25, -1.69,
  0.24,
];
