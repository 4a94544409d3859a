/**
 * Contents in, a few digits out that tell whether two contents are the same. There is one class, {@link
 * qicao.fingerprint.Fingerprint}.
 */
@NullMarked
package qicao.fingerprint;

import org.jspecify.annotations.NullMarked;
