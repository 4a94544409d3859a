package qicao.studio;

/** The draft was changed in another window since this one saw it. */
final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
