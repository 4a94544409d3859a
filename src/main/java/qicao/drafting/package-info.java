/**
 * A fill-in and the templates to a draft: first the plan (which sections, how many, under which headings), then the
 * FreeMarker templates, whose directives build the draft. The only user of FreeMarker. Open {@link
 * qicao.drafting.Drafter} first.
 */
@NullMarked
package qicao.drafting;

import org.jspecify.annotations.NullMarked;
