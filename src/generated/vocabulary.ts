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
  /** Repeat the call as it is after a delay, where repeating is safe. */
  readonly RETRY: 'retry';
  /** Call less often and repeat the call, which has not run, with an increasing delay. */
  readonly SLOW_DOWN: 'slow-down';
  /** Refresh the token, or take the fresh sessid from the response, and repeat the call once. */
  readonly REFRESH_TOKEN: 'refresh-token';
  /** Sign in, go through the authorization again, or use the credentials of another user. */
  readonly AUTHORIZE: 'authorize';
  /** Correct the call or its configuration, such as client_id or the webhook URL: repeating it as it is gives the same error. */
  readonly CHANGE_REQUEST: 'change-request';
  /** Only the account administrator or the owner of the application or webhook can change this: grant permissions, add scope, install the application, buy a plan. */
  readonly ASK_ADMIN: 'ask-admin';
  /** Move the account to a plan that has what is needed, or renew the subscription or the payment for the application. */
  readonly UPGRADE_PLAN: 'upgrade-plan';
  /** Contact Bitrix24 support or, on-premise, the server administrator: repeating the call is useless. */
  readonly CONTACT_SUPPORT: 'contact-support';
  /** Wait until the account administrator has approved the call, then repeat it with the same token. */
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
