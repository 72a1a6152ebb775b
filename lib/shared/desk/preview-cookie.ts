/** Carries the token of a preview to the pictures that it shows. */
export const previewCookie = 'pena-preview'
