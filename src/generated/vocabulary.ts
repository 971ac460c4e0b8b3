// Generated from catalog/ by `npm run generate`. Do not edit.

/**
 * The kind of problem.
 *
 * Each value is a plain string: 'server' is one too.
 */
export const ErrorCategory: {
  /** A fault inside the server. */
  readonly SERVER: 'server';
  /** A limit on the load that a caller may cause. */
  readonly LIMIT: 'limit';
  /** The credentials are missing, wrong, expired or not accepted. */
  readonly AUTHENTICATION: 'authentication';
  /** The credentials are valid, but their owner may not do this. */
  readonly PERMISSION: 'permission';
  /** The request itself is wrong. */
  readonly REQUEST: 'request';
  /** What was asked for is not available on this account. */
  readonly AVAILABILITY: 'availability';
} = /* @__PURE__ */ Object.freeze({
  SERVER: 'server',
  LIMIT: 'limit',
  AUTHENTICATION: 'authentication',
  PERMISSION: 'permission',
  REQUEST: 'request',
  AVAILABILITY: 'availability',
});

/** The kind of problem. */
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory];

/**
 * What the caller can do about an error.
 *
 * Each value is a plain string: 'retry' is one too.
 */
export const Recovery: {
  /** Repeat the call as it is, after a delay. */
  readonly RETRY: 'retry';
  /** Call less often, then repeat the call with an increasing delay. */
  readonly SLOW_DOWN: 'slow-down';
  /** Refresh the access token, then repeat the call. */
  readonly REFRESH_TOKEN: 'refresh-token';
  /** Get or correct the credentials. */
  readonly AUTHORIZE: 'authorize';
  /** Correct the request: repeating it as it is gives the same error. */
  readonly CHANGE_REQUEST: 'change-request';
  /** Ask the administrator of the account. */
  readonly ASK_ADMIN: 'ask-admin';
  /** Move the account to another plan, or pay for it. */
  readonly UPGRADE_PLAN: 'upgrade-plan';
  /** Contact Bitrix24 support. */
  readonly CONTACT_SUPPORT: 'contact-support';
  /** Wait until the administrator has approved the call, then repeat it with the same token. */
  readonly WAIT_FOR_APPROVAL: 'wait-for-approval';
} = /* @__PURE__ */ Object.freeze({
  RETRY: 'retry',
  SLOW_DOWN: 'slow-down',
  REFRESH_TOKEN: 'refresh-token',
  AUTHORIZE: 'authorize',
  CHANGE_REQUEST: 'change-request',
  ASK_ADMIN: 'ask-admin',
  UPGRADE_PLAN: 'upgrade-plan',
  CONTACT_SUPPORT: 'contact-support',
  WAIT_FOR_APPROVAL: 'wait-for-approval',
});

/** What the caller can do about an error. */
export type Recovery = (typeof Recovery)[keyof typeof Recovery];
