package eu.most.identity;

import org.springframework.dao.TransientDataAccessResourceException;

/** More passwords are being checked than this machine can; trying again in a moment helps. */
class TooBusy extends TransientDataAccessResourceException {

    TooBusy() {
        super("no slot for a password check became free in time");
    }
}
