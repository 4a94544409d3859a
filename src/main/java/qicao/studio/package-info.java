/**
 * The product for people who use no command line (起草工作台): a page on this computer, served to this computer alone. Requests of the
 * page come in, answers in JSON and files go out; fill-ins are kept in one folder. {@link qicao.studio.Studio} starts it;
 * {@link qicao.studio.Desk} holds the fill-ins that are being worked on.
 */
@NullMarked
package qicao.studio;

import org.jspecify.annotations.NullMarked;
