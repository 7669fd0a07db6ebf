"""English: kinds of bodies and persons, and words for what is counted that may stand for each other."""

from briefgen.languages.lists import words

BODIES = (
    words(
        """company firm business corporation manufacturer maker producer operator supplier group plc inc ltd
        retailer bank"""
    ),
    words(
        """board authority agency office department ministry government council commission committee
        regulator administration inspectorate service executive watchdog body parliament assembly court"""
    ),
    words(
        """union association federation alliance charity campaign society league trust network coalition
        group"""
    ),
    words("university institute college researchers scientists academics school team"),
    words(
        """residents tenants families parents patients passengers customers consumers visitors neighbours
        drivers farmers"""
    ),
)
SYNONYMS = (
    words("workers worker employees employee staff personnel workforce posts jobs"),
    words("ships ship vessels vessel boats boat craft"),
    words("homes home houses house dwellings dwelling households properties property flats apartments"),
    words("pupils pupil students student children child youngsters schoolchildren"),
    words("people persons person residents inhabitants individuals respondents participants"),
    words("firms firm companies company businesses business enterprises"),
    words("cars car vehicles vehicle automobiles motorists drivers"),
    words("deaths death fatalities fatality lives dead"),
    words("trains services journeys trips"),
    words("women females"),
    words("men males"),
    words("doctors physicians medics"),
    words("incidents incident cases case events"),
    words("schemes scheme programmes programme programs program projects project"),
    words("shops stores outlets retailers shopkeepers traders"),
    words("farmers growers producers farms"),
    words("roads streets routes"),
    words("letters complaints submissions responses"),
    words("meetings sessions hearings"),
    words("trees saplings"),
    words("species kinds types"),
    words("minors children youths teenagers adolescents"),
    words("customers clients consumers shoppers buyers"),
    words("patients sufferers"),
    words("passengers travellers travelers riders commuters"),
    words("visitors guests tourists"),
    words("volunteers helpers"),
    words("migrants refugees"),
    words("soldiers troops"),
    words("buildings blocks"),
    words("beds places"),
    words("rivers waterways streams"),
    words("hours shifts"),
    words("teachers teacher staff lecturers"),
)
