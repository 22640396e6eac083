package nl.ruimtemaker.people.mine;

import java.util.List;
import java.util.Map;

/** What is mine: my places, my names, and the address that my links go to. */
public record MinePage(List<Mine.Place> places, MineForm form, Map<String, String> mistakes, String mail) {}
